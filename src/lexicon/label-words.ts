/** What trails of sections and lists of topics hold beside sections and topics, in lower case: home pages, their own labels. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'home;home page;homepage;start;startseite;zur startseite;accueil;inicio;portada;inicial;página inicial;início;' +
    'strona główna;forside;hem;etusivu;főoldal;domů;главная;головна;anasayfa;ana sayfa;acasă;αρχική;kezdőlap;ホーム;トップ;首页;首頁;홈;' +
    'you are here;sie sind hier;du bist hier;sie befinden sich hier;vous êtes ici;estás en;está en;sei qui;ti trovi in;você está aqui;u bent hier;jesteś tutaj;' +
    'published in;read more;relevant tags;about the author;author;search;menu;pfadnavigation;menü;suche;breadcrumb;breadcrumbs;breadcrumb trail links;drobečková navigace;standort;uncategorized;unkategorisiert;allgemein;non classé;sin categoría;senza categoria;' +
    'seitenanfang;aktuelle seite;vorheriges;nächstes;anzeige;impressum;temas relacionados;comments;kommentare;mehr erfahren;' +
    'back;zurück;retour;volver;indietro;voltar;terug;more;mehr;plus;más;' +
    'article;tags;tag;labels;topics;topic;keywords;categories;category;filed under;posted in;related topics;more on these topics;explore more on these topics;themes;' +
    'mehr lesen über;schlagwörter;schlagwort;schlagworte;themen;thema;stichwörter;stichworte;kategorien;kategorie;mehr zum thema;' +
    'sujets;thèmes;mots-clés;étiquettes;catégories;dossiers;temas;etiquetas;categorías;archivado en;más información;' +
    'argomenti;temi;categorie;parole chiave;assuntos;tópicos;categorias;mais sobre;onderwerpen;trefwoorden;tematy;tagi;kategorie;' +
    'emner;ämnen;aiheet;témata;темы;теги;etiketler;konular;キーワード;タグ;标签;태그'
  ).split(';'),
);

/** What the links at the foot of a site hold, whatever else: its imprint, its terms. */
export const SITE_LINK =
  /^(?:impressum|imprint|agb|(?:privacy|cookie) policy|terms (?:of use|(?:and|&) conditions)|mentions légales|aviso legal|note legali)$/i;
