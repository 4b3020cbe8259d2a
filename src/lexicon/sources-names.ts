/** What a line says that names the sources of a story, folded; a number of them may stand before it. */
const SOURCES_NAME =
  /^(?:\d+ )?(?:(?:verwendete|unsere|weitere) )?(?:quellen?(?:angaben|verzeichnis|nachweise?)?|sources?(?: used)?|references|bibliography|literatur(?:verzeichnis)?|einzelnachweise|fuentes|bibliografía|bibliographie|fonti|fontes|referências|bronnen|źródła|bibliografia)$/;

/** Does the line name the sources of a story: "Verwendete Quellen", "References", "7 Sources"? */
export function isSourcesName(folded: string): boolean {
  return SOURCES_NAME.test(folded);
}
