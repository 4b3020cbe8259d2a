/** Words before the maker of a picture, as a pattern: "Foto: Ola Brand", "Photo by Ola Brand". */
export const CREDIT_LABELS =
  'photo d’illustration|(?:file )?photo(?:graph(?:er|s)?|s)?(?: (?:by|credit|courtesy of))?|(?:picture|image|illustration)(?: (?:by|credit|courtesy of))?|' +
  'video by|credits?|courtesy(?: of)?|source|copyright|(?:archiv|symbol)?foto(?:credit|s| de| di| door)?|(?:archiv|symbol|titel)?bild(?:er|nachweis|quelle|rechte)?|' +
  'fotograf(?:in|ía|ia)?|quelle|grafik|crédits?(?: photos?)?|droits réservés|imagen|créditos?|fuente|immagine|crediti|fonte|imagem|divulgação|beeld|fot\\.|zdjęcie|źródło|kuva|fotó|фото';

/** Those of them that stand before the maker of a picture and nowhere else, with their colon. */
export const PHOTO_LABEL = /(?:photo|foto|bild|image|credit|kuva|fotó|фото)[\p{L} ]{0,12}:/iu;

/** What a legend opens with: "Figure 3: ...", "Abb.: ...". */
export const LEGEND_LABEL = /^(?:abb(?:ildung|\.)|fig(?:ure|\.)|beitragsbild|titelbild) ?\d{0,3} ?[:.]/i;

/** Agencies and libraries of pictures, as they stand in credits. */
export const PICTURE_SOURCES =
  /\b(?:Getty(?: Images)?|Reuters|REUTERS|AFP|AP(?: Photo)?|EPA|EFE|dpa|DPA|APA|ANP|ANSA|Keystone|KEYSTONE|picture alliance|IMAGO|imago|[Ss]hutter[Ss]tock|iStock(?:photo)?|Depositphotos|Fotolia|Flickr|Associated Press|Alamy|Unsplash|Pixabay|Pexels|Adobe Stock|PA(?: Wire| Media)?|Bloomberg|Belga|BELGA|NTB|TT|Ritzau|Lusa|PAP|Xinhua|Anadolu|Zuma|ZUMA|SIPA|Sipa|Wikimedia(?: Commons)?|HANDOUT|Handout|(?:COURTESY|FILE) PHOTO|(?:Courtesy|File) photo)\b/u;
