#!/usr/bin/env python3
"""Fits the two opinions on what is running text. Needs numpy and lightgbm.

    fit.py first  FEATURES.jsonl OUT-FOLDER       class words and first opinion; out-of-fold probabilities to first.jsonl
    fit.py second FEATURES.jsonl OUT-FOLDER       second opinion on features that hold the first's context

Each writes the model of all pages (first.json, second.json) and one for each of FOLDS folds that leave a fifth of the
sites out (first.0.json ...; which site is in which fold: folds.json), and prints how well the folds do on what they
never saw. Grouping is by site, so that no page of a site is judged by a model that has seen the site.
"""
import collections, hashlib, json, math, sys
from pathlib import Path
import numpy as np, lightgbm as lgb

FOLDS = 5
UNKNOWN = -1           # the label of blocks of which nobody knows; what is below is not asked about
MIN_SITES = 6          # sites on which a class word has to occur
MAX_WORDS = 220        # class words kept, the most telling ones
SHRINK = 4.0           # pseudo-sites that pull a word's score to nought
TREES = dict(first=70, second=55)
PARAMS = dict(objective='binary', num_leaves=10, learning_rate=.11, min_data_in_leaf=40, min_sum_hessian_in_leaf=3.0, feature_fraction=.5,
              bagging_fraction=.8, bagging_freq=1, lambda_l2=4.0, max_bin=32, verbose=-1, num_threads=1, seed=7, deterministic=True, force_col_wise=True)

def fold_of(site):
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % FOLDS

def load(path):
    pages = [json.loads(l) for l in open(path)]
    names, context = pages[0]['names'], pages[0].get('contextNames')
    for p in pages:
        p['y'] = np.array(p.pop('labels'), dtype=np.int8)
        p['x'] = np.array(p['x'], dtype=np.float32)
        if context: p['c'] = np.array(p.pop('context'), dtype=np.float32)
        p['w'] = weights(p)
    return pages, names, context

def weights(p):
    """A page counts alike however many blocks it has; a block by the square root of its length, as both measures of exactness go."""
    known = p['y'] >= 0
    pos = p['y'] == 1
    chars = np.array(p['chars'], dtype=np.float64)
    size = np.sqrt(np.minimum(chars, 2000)) + 4
    gold = max(size[pos].sum(), 60.0)
    w = np.where(known, np.minimum(size / gold, .5), 0)
    return w * (1.0 if p['set'] != 'trafilatura_eval' else .5)

def word_scores(pages):
    """Class word -> log odds of running text on the element itself or the one around it, a site one vote."""
    near = collections.defaultdict(lambda: collections.defaultdict(lambda: [0., 0.]))
    for p in pages:
        size = np.minimum(np.array(p['chars']), 400)
        for i, y in enumerate(p['y']):
            if y < 0: continue
            words = set(p['inner'][i])
            for c in p['paths'][i][:4]: words.update(p['words'][c])
            for w in words: near[w][p['site']][int(y)] += size[i]
    out = {}
    for w, sites in near.items():
        if len(sites) < MIN_SITES: continue
        yes = sum(a[1] / (a[0] + a[1]) for a in sites.values()); no = len(sites) - yes
        out[w] = math.log((yes + SHRINK / 2) / (no + SHRINK / 2)), len(sites)
    mean = np.mean([s for s, _ in out.values()])
    score = {w: round((s - 0) , 1) for w, (s, n) in out.items()}
    keep = sorted(out, key=lambda w: -abs(out[w][0]) * math.sqrt(min(out[w][1], 60)))[:MAX_WORDS]
    return {w: score[w] for w in sorted(keep) if score[w]}

def clamp(s): return max(-6., min(6., s))

def word_columns(p, scores):
    own = [clamp(sum(scores.get(w, 0) for w in ws)) for ws in p['words']]
    rows = np.zeros((len(p['y']), 6), dtype=np.float32)
    for i, path in enumerate(p['paths']):
        s = [own[c] for c in path]
        inner = clamp(sum(scores.get(w, 0) for w in p['inner'][i]))
        rest = s[2:]
        rows[i] = ((s[0] if s else 0) + inner, s[1] if len(s) > 1 else 0, s[2] if len(s) > 2 else 0, min([0] + rest), max([0] + rest), sum(rest))
    return rows
WORD_FEATURES = ['ownWords', 'outerWords', 'thirdWords', 'leastWords', 'mostWords', 'sumWords']

def matrix(pages, names, scores, context):
    """scores: one table for all pages, or a table for each fold"""
    cols = [names.index(f) for f in WORD_FEATURES]
    out = []
    for p in pages:
        x = p['x'].copy(); x[:, cols] = word_columns(p, scores[p['fold']] if isinstance(scores, list) else scores)
        out.append(np.hstack([x, p['c']]) if context else x)
    return np.vstack(out)

def train(pages, names, scores, context, trees):
    X = matrix(pages, names, scores, context); y = np.concatenate([p['y'] for p in pages]); w = np.concatenate([p['w'] for p in pages])
    ok = w > 0
    w = w[ok]; w *= ok.sum() / w.sum()
    data = lgb.Dataset(X[ok], label=y[ok], weight=w, feature_name=list(names) + list(context or []))
    return lgb.train(PARAMS, data, num_boost_round=trees)

def short(v, digits=2): return float(f'{v:.{digits}g}')
LEAF_STEPS = 25        # to one: finer ones weigh more and move no figure

# As src/text/number-letters.ts has them.
LETTERS = [*"etrniaso lu.,=c)(dhpm:|f0gb{}?E&;12kxv[wT]Ay_C-4SD#OI3!NLM+/FR>95zBP6j%'8U7HWG<Q*YqK^XVZJ@~", *map(chr, range(0xc0, 0x250))]
def fold(n): return 2 * n if n >= 0 else -2 * n - 1

def dump(booster, scores=None):
    """The model as TreeModelData (src/roles/tree-model.ts), for a first opinion with its class words."""
    d = booster.dump_model(); trees = [t['tree_structure'] for t in d['tree_info']]
    thresholds = collections.defaultdict(set); asked = collections.Counter()
    for n in (n for t in trees for n in splits(t)): thresholds[n['split_feature']].add(threshold(n)); asked[n['split_feature']] += 1
    used = {f: sorted(thresholds[f]) for f in sorted(asked, key=lambda f: (-asked[f], f))}; place = {f: i + 1 for i, f in enumerate(used)}
    def text(n):
        if 'split_feature' not in n: return LETTERS[0] + LETTERS[fold(round(LEAF_STEPS * n['leaf_value']))]
        f = n['split_feature']
        return LETTERS[place[f]] + LETTERS[used[f].index(threshold(n))] + text(n['left_child']) + text(n['right_child'])
    model = dict(features=[[f, *used[f]] for f in used], start=0, trees=''.join(map(text, trees)))
    return dict(words=by_score(scores), **model) if scores is not None else model
def by_score(scores):
    words = collections.defaultdict(list)
    for w, s in scores.items(): words[f'{s:g}'].append(w)
    return {s: ' '.join(ws) for s, ws in sorted(words.items(), key=lambda e: float(e[0]))}
def splits(n): return [n, *splits(n['left_child']), *splits(n['right_child'])] if 'split_feature' in n else []
def threshold(n):
    t = n['threshold']; t = 0 if abs(t) < 1e-20 else short(t - .5 if t >= 1 and t % 1 == .5 else t)  # between two counts the lesser says as much
    return int(t) if t == int(t) else t

SURE = .93   # probability from which the opinion of trees that never saw a site labels its unlabelled blocks
PSEUDO_WEIGHT = .5

def pseudo_label(pages, path):
    """Blocks that nobody labelled, on pages that are labelled by segments only, take a sure opinion for their label."""
    known = {(r['set'], r['id']): np.array(r['first']) for r in map(json.loads, open(path))}
    for p in pages:
        q = known.get((p['set'], p['id']))
        if p['set'] != 'trafilatura_eval' or q is None or len(q) != len(p['y']): continue
        said = p['y'] >= 0
        wrong = (said & ((q > .5) != (p['y'] == 1))).sum()
        if wrong: continue                          # a page that the trees misread teaches nothing more
        sure = (p['y'] == UNKNOWN) & ((q > SURE) | (q < 1 - SURE))
        p['y'] = np.where(sure, (q > .5).astype(np.int8), p['y']).astype(np.int8)
        p['w'] = np.where(sure, weights(p) * PSEUDO_WEIGHT / .5, p['w'])
def report(pages, key):
    by = collections.defaultdict(list)
    for p in pages:
        pos = p['said'] == 1; neg = p['said'] == 0
        if not pos.any(): continue
        size = np.sqrt(np.array(p['chars'])); hit = p[key] > .5
        tp, fn, fp = size[pos & hit].sum(), size[pos & ~hit].sum(), size[neg & hit].sum()
        by[p['set']].append((2 * tp / max(1e-9, 2 * tp + fn + fp), fn / (tp + fn), fp / max(1e-9, tp + fp), np.log(np.where(pos, p[key], 1 - p[key])[p['w'] > 0] + 1e-9) @ -p['w'][p['w'] > 0]))
    for s, rows in by.items():
        f, fn, fp, ll = map(np.mean, zip(*rows))
        print(f'  {s:18} pages {len(rows):4}  block F1 {f:.4f}  missed {fn:.4f}  wrong {fp:.4f}  loss {ll:.4f}')

def main():
    stage, path, out = sys.argv[1], sys.argv[2], Path(sys.argv[3]); out.mkdir(exist_ok=True, parents=True)
    pages, names, context = load(path)
    if stage == 'first': context = None
    for p in pages: p['fold'] = fold_of(p['site']); p['said'] = p['y'].copy()
    json.dump({p['site']: p['fold'] for p in pages}, open(out / 'folds.json', 'w'))
    if (out / 'pseudo.jsonl').exists(): pseudo_label(pages, out / 'pseudo.jsonl')
    tables = {}
    def table(*left_out):
        """Scores of class words from the sites outside some folds."""
        key = tuple(sorted({f for f in left_out if f is not None}))
        if key not in tables: tables[key] = word_scores([p for p in pages if p['fold'] not in key])
        return tables[key]
    for k in list(range(FOLDS)) + [None]:
        seen = [p for p in pages if p['fold'] != k]
        scores = table(k)
        # While fitting, a page is scored by words learnt on other sites only, as it will be in use.
        booster = train(seen, names, [table(k, f) for f in range(FOLDS)], context, TREES[stage])
        json.dump(dump(booster, scores if stage == 'first' else None), open(out / (f'{stage}.json' if k is None else f'{stage}.{k}.json'), 'w'), separators=(',', ':'), ensure_ascii=False)
        if k is not None:
            unseen = [p for p in pages if p['fold'] == k]
            pred = booster.predict(matrix(unseen, names, scores, context)); at = 0
            for p in unseen: p['p'] = pred[at:at + len(p['y'])]; at += len(p['y'])
    print(f'{stage}: on sites left out'); report(pages, 'p')
    g = sorted(zip(booster.feature_importance('gain'), booster.feature_name()), reverse=True)
    print('  strongest: ' + ', '.join(f'{n} {v / sum(x for x, _ in g):.3f}' for v, n in g[:30])); print('  weakest: ' + ', '.join(f'{n}' for v, n in g[-20:]))
    with open(out / f'{stage}.jsonl', 'w') as f:
        for p in pages: f.write(json.dumps(dict(set=p['set'], id=p['id'], first=[round(float(v), 5) for v in p['p']])) + '\n')

main()
