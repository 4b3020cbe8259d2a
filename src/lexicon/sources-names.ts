/** What a line says that names the sources of a story, folded: "Verwendete Quellen", "References", "7 Sources". */
export const SOURCES_NAME =
  /^(?:\d+ )?(?:(?:verwendete|unsere|weitere) )?(?:quellen?(?:angaben|verzeichnis|nachweise?)?|sources?|references|literatur(?:verzeichnis)?|bibliogra\S+|fuentes|fonti|fontes|bronnen|źródła)$/;
