import type { BylineWords } from '../byline-words.js';

/** English words in bylines. */
export const bylines: BylineWords = {
  by: `
    by;written by;story by;words by;posted by;published by;reported by;report by;reporting by;analysis by;opinion by;
    review by;text by;created by;compiled by;view all posts by;posts by;more by;all articles by;author;authors;
    article by;contributed by;submitted by;researched by;column by;a column by;guest post by;guest column by;
    commentary by;story and photos by;
    photos and story by;words and photos by`,
  notBy: `
    edited by;reviewed by;medically reviewed by;fact checked by;fact-checked by;photos by;photo by;photographs by;
    photography by;illustration by;illustrations by;illustrated by;video by;graphics by;graphic by;images by;
    produced by;translated by;presented by;sponsored by;approved by;expert reviewed by;additional reporting by;
    image by;styled by;contributions from;with contributions from;contributions by`,
  and: 'and with',
  of: 'for of in at from on via is has covers joined',
  jobs: `
    editor reporter writer correspondent columnist contributor contributors contributing journalist staff intern
    producer critic analyst photographer senior associate assistant chief deputy managing executive freelance
    director manager anchor author blogger specialist coordinator researcher professor lecturer strategist strategic
    founder officer publisher sponsored political politics business sports sport entertainment technology tech
    national international culture features investigative breaking special health education crime ceo president
    editorial opinion writers reporters editors correspondents co-editor`,
  nobody: `
    staff;admin;administrator;editor;editors;editorial staff;editorial team;editorial board;the editors;staff writer;
    staff writers;staff reporter;staff report;staff reports;newsroom;web desk;news desk;wire reports;wire report;
    wire services;news staff;guest;guest author;guest contributor;unknown;anonymous;author;authors;by;none;null;
    undefined;email the author;see more;contributor;contributors;user;super user;webmaster;press release;website;no author;
    edit`,
  furniture: `
    email last updated published posted read minutes minute mins ago hours hour follow share comments comment comments
    photo photos image getty courtesy subscribe newsletter contact bio profile twitter facebook instagram linkedin
    copyright copied click author's authors article articles more about archive monday tuesday wednesday thursday friday
    saturday sunday today yesterday show leave reply account`,
};
