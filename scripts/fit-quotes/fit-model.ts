import { describeNeighbours } from '../../src/quotes/describe-neighbours.js';
import { logistic, logOdds, type PackedTrees } from '../../src/quotes/score-trees.js';
import {
  chanceOf,
  chooseSpeaker,
  describeChoice,
  type QuoteModel,
  type Scaling,
  weighSpeakers,
} from '../../src/quotes/weigh-stretches.js';
import { hashOf } from '../read-quote-corpora.js';
import { binaryDerivatives, type Group, groupDerivatives, growTrees } from './grow-trees.js';
import type { LabelledWeighing } from './label-stretches.js';

/** A stretch of speakers.jsonl counts more than one of PolNeAR: it is of the kind that is to be read, and there are few. */
const POLNEAR = 3;
const BY_LANGUAGE: Readonly<Record<string, number>> = { en: 5, de: 6, es: 4, fr: 4 };
/** PolNeAR says of few stretches that they are no quotations, which are nearly as good as ours; its quotations are many and alike. */
const POLNEAR_QUOTED = 0.35;
const POLNEAR_NONE = 0.6;
const SPEAKER_TREES = {
  trees: 50,
  depth: 4,
  rate: 0.2,
  leafWeight: 2,
  gain: 3,
  penalty: 16,
  featureShare: 0.3,
  rowShare: 0.5,
  seed: 11,
  base: 0,
};
const STRETCH_TREES = {
  depth: 3,
  rate: 0.15,
  leafWeight: 3,
  gain: 0.5,
  penalty: 4,
  featureShare: 0.6,
  seed: 8,
  base: 0,
};
/** How many trees each decision on the stretch itself has. */
const STRETCH_COUNTS = { quotation: 35, amongOthers: 40, direct: 30 } as const;

/** Fits the three decisions; the last two see the speaker's chances as a model of other sites gives them. */
export function fitModel(stretches: readonly LabelledWeighing[]): QuoteModel {
  const speaker = fitSpeaker(stretches);
  const halves = [0, 1].map((half) =>
    stretches.filter(({ site }, i) => (hashOf(`half ${site} ${i >> 9}`) & 1) === half),
  );
  const crossed = halves.flatMap((half, h) => {
    const trees = fitSpeaker(halves[1 - h] ?? []);
    return half.map((labelled) => ({ labelled, half: h, ...choose(labelled, trees) }));
  });
  const isSure = crossed.filter(({ labelled }) => labelled.kind !== null);
  const quotation = fitQuotation(isSure, STRETCH_COUNTS.quotation);
  const alone = new Map(
    halves.flatMap((_, h) => {
      const trees = fitQuotation(
        isSure.filter((choice) => choice.half !== h),
        STRETCH_COUNTS.quotation,
      );
      return crossed
        .filter((choice) => choice.half === h)
        .map((choice) => [choice, chanceOf(trees, choice.row)] as const);
    }),
  );
  const amongOthers = fitQuotation(
    seeOthers(crossed, alone).filter(({ labelled }) => labelled.kind !== null),
    STRETCH_COUNTS.amongOthers,
  );
  const kinds = crossed.filter(({ labelled }) => labelled.kind === 'direct' || labelled.kind === 'partial');
  const direct = fitBinary(
    kinds.map(({ labelled, row }) => ({ row, label: labelled.kind === 'direct', weight: 1 })),
    STRETCH_COUNTS.direct,
  );
  const judged = crossed.filter(({ labelled }) => labelled.corpus === 'speakers' && labelled.named.length > 0);
  const [confidence, borrowedConfidence] = [true, false].map((isEnglish) =>
    calibrate(
      judged
        .filter(({ labelled }) => (labelled.lang === 'en') === isEnglish)
        .map(({ labelled, chance, chosen }) => ({ chance, isRight: labelled.named[chosen] === true })),
    ),
  ) as [Scaling, Scaling];
  return { speaker, quotation, amongOthers, direct, confidence, borrowedConfidence };
}

/** The choices with what the other stretches of their article came to. */
function seeOthers(choices: readonly Crossed[], alone: ReadonlyMap<Crossed, number>): Crossed[] {
  const byArticle = new Map<string, Crossed[]>();
  for (const choice of choices) {
    const { article } = choice.labelled;
    byArticle.set(article, [...(byArticle.get(article) ?? []), choice]);
  }
  return [...byArticle.values()].flatMap((own) => {
    const neighbours = describeNeighbours(
      own.map((choice) => ({ ...choice.labelled.stretch, chance: alone.get(choice) ?? 0 })),
    );
    return own.map((choice, c) => ({ ...choice, row: [...choice.row, ...(neighbours[c] as number[])] }));
  });
}

function fitQuotation(choices: readonly Crossed[], trees: number): PackedTrees {
  return fitBinary(
    choices.map(({ row, labelled: { kind, corpus } }) => ({
      row,
      label: kind !== 'none',
      weight: corpus === 'speakers' ? (kind === 'none' ? 0.7 : 1) : kind === 'none' ? POLNEAR_NONE : POLNEAR_QUOTED,
    })),
    trees,
  );
}

interface Crossed extends Choice {
  readonly labelled: LabelledWeighing;
  readonly half: number;
}

interface Choice {
  readonly row: readonly number[];
  readonly chosen: number;
  readonly chance: number;
}

function choose({ weighing }: LabelledWeighing, trees: PackedTrees): Choice {
  const chances = weighSpeakers(weighing, trees);
  const { chosen, chance } = chooseSpeaker(weighing.candidates, chances);
  return { row: describeChoice(weighing, chances, chosen), chosen, chance };
}

/** Platt's scaling: the line through the log odds that fits how often the chosen speaker was right. */
function calibrate(examples: readonly { chance: number; isRight: boolean }[]): Scaling {
  let scale = 1;
  let shift = 0;
  for (let step = 0; step < 4000; step++) {
    let scaleSlope = 0;
    let shiftSlope = 0;
    for (const { chance, isRight } of examples) {
      const odds = logOdds(chance);
      const error = logistic(scale * odds + shift) - Number(isRight);
      scaleSlope += error * odds;
      shiftSlope += error;
    }
    scale -= (0.05 * scaleSlope) / examples.length;
    shift -= (0.05 * shiftSlope) / examples.length;
  }
  return { scale: Math.round(scale * 1000) / 1000, shift: Math.round(shift * 1000) / 1000 };
}

function fitSpeaker(stretches: readonly LabelledWeighing[]): PackedTrees {
  const rows: number[][] = [];
  const right: number[] = [];
  const groups: Group[] = [];
  for (const { weighing, right: answers, corpus, lang } of stretches) {
    if (!answers.includes(true)) continue;
    const from = rows.length;
    weighing.candidateNumbers.forEach((numbers, c) => {
      rows.push([...weighing.placeNumbers, ...numbers]);
      right.push(Number(answers[c]));
    });
    groups.push({
      from,
      to: rows.length,
      weight: (corpus === 'polnear' ? POLNEAR : BY_LANGUAGE[lang]) ?? 1,
    });
  }
  return growTrees(
    { rows, derivatives: groupDerivatives(groups, Uint8Array.from(right)), starts: groups.map(({ from }) => from) },
    SPEAKER_TREES,
  );
}

function fitBinary(
  examples: readonly { row: readonly number[]; label: boolean; weight: number }[],
  trees: number,
): PackedTrees {
  const labels = Uint8Array.from(examples, ({ label }) => Number(label));
  const weights = Float64Array.from(examples, ({ weight }) => weight);
  return growTrees(
    { rows: examples.map(({ row }) => row), derivatives: binaryDerivatives(labels, weights) },
    { ...STRETCH_TREES, trees },
  );
}
