import { compileTrees, type TreeModel, type TreeModelData } from './tree-model.js';
import first from './weights/first.json' with { type: 'json' };
import second from './weights/second.json' with { type: 'json' };

/** The first opinion: class words with their scores, and trees. */
export interface FirstOpinion {
  readonly words: ReadonlyMap<string, number>;
  readonly trees: TreeModel;
}

/** Both opinions. */
export interface BodyModel {
  readonly first: FirstOpinion;
  readonly second: TreeModel;
}

/** The first opinion as data. */
export interface FirstOpinionData extends TreeModelData {
  /** Score -> the class words that have it, a space between them. */
  readonly words: Readonly<Record<string, string>>;
}

/** Data of a first opinion -> ready to run. */
export function compileFirstOpinion(data: FirstOpinionData): FirstOpinion {
  const words = Object.entries(data.words).flatMap(([score, words]) =>
    words.split(' ').map((word) => [word, Number(score)] as const),
  );
  return { words: new Map(words), trees: compileTrees(data) };
}

/** Data of a second opinion -> ready to run; its rows are those of the first with the context after them. */
export function compileSecondOpinion(data: TreeModelData): TreeModel {
  return compileTrees(data);
}

let compiledFirst: FirstOpinion | undefined;
let compiledSecond: TreeModel | undefined;

/** The first opinion that ships, compiled at first use. */
export function readFirstOpinion(): FirstOpinion {
  compiledFirst ??= compileFirstOpinion(first as FirstOpinionData);
  return compiledFirst;
}

/** The second opinion that ships, compiled at first use. */
export function readSecondOpinion(): TreeModel {
  compiledSecond ??= compileSecondOpinion(second as TreeModelData);
  return compiledSecond;
}
