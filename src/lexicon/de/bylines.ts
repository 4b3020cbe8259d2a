import type { BylineWords } from '../byline-words.js';

/** German words in bylines. */
export const bylines: BylineWords = {
  by: `
    von;ein beitrag von;ein kommentar von;kommentar von;ein gastbeitrag von;gastbeitrag von;analyse von;
    eine analyse von;interview von;ein interview von;interview:;text von;text:;autor;autorin;autoren;geschrieben von;
    veröffentlicht von;verfasst von;eine kolumne von;kolumne von;ein essay von;essay von;ein artikel von;
    artikel von;eine reportage von;aufgezeichnet von;protokoll von;text und fotos;text und foto`,
  notBy: `
    fotos von;foto von;foto;fotos;bild;bilder;illustration;illustrationen;video;grafik;übersetzt von;bearbeitet von;
    sprecher`,
  and: 'und mit',
  of: 'für aus in beim',
  jobs: `
    redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporter reporterin journalist
    journalistin volontär volontärin chefredakteur chefredakteurin chefreporter chefreporterin ressortleiter
    ressortleiterin autor autorin autoren kolumnist kolumnistin chef chefin leiter leiterin stellvertretender
    stellvertretende leitender leitende freier freie politikredakteur wirtschaftsredakteur mitarbeiter mitarbeiterin
    politik wirtschaft sport gastautor gastautorin hauptstadtkorrespondent hauptstadtkorrespondentin praktikant
    praktikantin studio rechtsanwalt rechtsanwältin`,
  nobody: `redaktion;die redaktion;red;unbekannt;gast;gastautor;gastbeitrag;nachrichten;autor;mitarbeiter`,
  furniture: `
    uhr aktualisiert veröffentlicht lesezeit minuten minute stand artikel teilen kommentare kommentar drucken merken
    hinterlasse schreibe antwort folgen mehr alle beiträge montag dienstag mittwoch donnerstag freitag samstag sonntag exklusiv`,
};
