/** Words before the maker of a picture, in lower case: "Foto: Ola Brand", "Photo by Ola Brand". */
export const CREDIT_LABELS: readonly string[] = (
  'photo by;photo credit;photos by;photograph by;photograph;photographs;photographer;photo;photos;photo courtesy of;photos courtesy of;photograph courtesy of;' +
  'picture by;picture;picture credit;image credit;image by;image courtesy of;image;credit;credits;courtesy of;courtesy;' +
  'illustration by;illustration;video by;file photo;source;copyright;' +
  'foto;fotos;bild;bilder;bildquelle;bildnachweis;bildrechte;fotograf;fotografin;quelle;grafik;symbolfoto;symbolbild;' +
  'archivfoto;archivbild;crédit photo;crédit;crédits;crédit photos;crédits photo;crédits photos;photo d’illustration;illustration;droits réservés;' +
  'foto de;fotografía;imagen;crédito;créditos;fuente;foto di;immagine;crediti;fonte;imagem;divulgação;fotografia;' +
  'beeld;foto door;fot.;zdjęcie;źródło'
).split(';');

/** Those of them that stand before the maker of a picture and nowhere else, with their colon. */
export const PHOTO_LABEL = /(?:photo|foto|bild|image|credit)[\p{L} ]{0,12}:/iu;

/** What a legend opens with: "Figure 3: ...", "Abb.: ...". */
export const LEGEND_LABEL = /^(?:abb(?:ildung|\.)|fig(?:ure|\.)|beitragsbild|titelbild) ?\d{0,3} ?[:.]/i;

/** Agencies and libraries of pictures, as they stand in credits. */
export const PICTURE_SOURCES =
  /\b(?:Getty(?: Images)?|Reuters|REUTERS|AFP|AP(?: Photo)?|EPA|EFE|dpa|DPA|APA|ANP|ANSA|Keystone|KEYSTONE|picture alliance|IMAGO|imago|Shutterstock|shutterstock|iStock|Alamy|Unsplash|Pixabay|Pexels|Adobe Stock|PA(?: Wire| Media)?|Bloomberg|Belga|BELGA|NTB|TT|Ritzau|Lusa|PAP|Xinhua|Anadolu|Zuma|ZUMA|SIPA|Sipa|Wikimedia(?: Commons)?|HANDOUT|Handout)\b/u;
