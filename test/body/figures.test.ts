import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/block.js';
import { parseArticle } from '../../src/parse-article.js';
import { splitCredit } from '../../src/text/split-credit.js';
import { STORY, storyPage } from './story-page.js';

describe('splitCredit', () => {
  it.each([
    ['The bridge in May. (Foto: Ola Brand)', 'The bridge in May.', 'Ola Brand'],
    ['The bridge in May.© DPA Images | Ola Brand', 'The bridge in May.', 'DPA Images | Ola Brand'],
    ['The bridge in May. Ola Brand/AFP via Getty Images', 'The bridge in May.', 'Ola Brand/AFP via Getty Images'],
    ['A boat (Mira Lund/Reuters)', 'A boat', 'Mira Lund/Reuters'],
    ['Am StadionBild: Ola Brand/dpa', 'Am Stadion', 'Ola Brand/dpa'],
    ['Photo by Ola Brand', null, 'Ola Brand'],
    ['He saw a photo of the sea.', 'He saw a photo of the sea.', null],
    ['The source: a leak', 'The source: a leak', null],
    ['The mayor at the AP office in May', 'The mayor at the AP office in May', null],
    ['Foto 1 de 1', null, null],
    ['Enlarge / A boat in the dock', 'A boat in the dock', null],
    ['Enlarge', null, null],
    ['2/5 A boat in the dock (Foto: Ola Brand)', 'A boat in the dock', 'Ola Brand'],
    ['3 / 7', null, null],
    ['A boat in the dock. Ola Brand/Getty Images hide caption', 'A boat in the dock.', 'Ola Brand/Getty Images'],
    ['The bridge in May. Photo by Ola S. Brand /AP', 'The bridge in May.', 'Ola S. Brand /AP'],
    ['The bridge in May. AP Photo/J. Ola Brand', 'The bridge in May.', 'AP Photo/J. Ola Brand'],
    ['The bridge in May (Bild: Stadtarchiv St. Holm)', 'The bridge in May', 'Stadtarchiv St. Holm'],
    ['Getty Images | Ola Brand', null, 'Getty Images | Ola Brand'],
    ['The bridge in May. olabrand/Shutterstock', 'The bridge in May.', 'olabrand/Shutterstock'],
    ['The bridge in May. Foto: brand_foto/picture alliance', 'The bridge in May.', 'brand_foto/picture alliance'],
    ['The bridge in May (Quelle: stock.sandport.example)', 'The bridge in May', 'stock.sandport.example'],
    ['Photo: pixabay', null, 'pixabay'],
    ['Photo: the bridge on a morning in May', 'Photo: the bridge on a morning in May', null],
    ['Bild: © Ola Brand', null, 'Ola Brand'],
    ['The bridge in May. Foto © Ola Brand', 'The bridge in May.', 'Ola Brand'],
    ['The bridge in May (Foto: © Ola Brand)', 'The bridge in May', 'Ola Brand'],
    ['A wall of photos © Ola Brand', 'A wall of photos', 'Ola Brand'],
    ['The bridge in May / (c) Ola Brand', 'The bridge in May', 'Ola Brand'],
    ['Rep. Ola Brand. | Mira Lund/Getty Images', 'Rep. Ola Brand.', 'Mira Lund/Getty Images'],
    ['A boat off Port D.C. Ola Brand/AFP', 'A boat off Port D.C.', 'Ola Brand/AFP'],
    ['The bridge on Sept. 26. Ola Brand/AFP', 'The bridge on Sept. 26.', 'Ola Brand/AFP'],
    ['The bridge in May (Foto: S. Brand, 15.01.2026).', 'The bridge in May', 'S. Brand, 15.01.2026'],
    ['„', null, null],
    ['Expand', null, null],
    ['Bild vergrößern', null, null],
    ['More boats than berths', 'More boats than berths', null],
    ['The bridge in May. —File Photo', 'The bridge in May.', null],
    ['Ola Brand in May. Photo:', 'Ola Brand in May.', null],
    ['The bridge that is on every photo', 'The bridge that is on every photo', null],
    ['A bridge in the first days of May.Ola Brand', 'A bridge in the first days of May.', 'Ola Brand'],
    ['The bridge at Holm in May 2024.Ola Brand (dpa)', 'The bridge at Holm in May 2024.', 'Ola Brand (dpa)'],
    ['They call it “The Bridge of May.”Ola Brand/Shore', 'They call it “The Bridge of May.”', 'Ola Brand/Shore'],
    ['The bridge in the first days of May.See the video', 'The bridge in the first days of May.See the video', null],
    ['A boat from the site BoatsAndPiers.Com', 'A boat from the site BoatsAndPiers.Com', null],
    ['All of them stood on the bridge on 15.November', 'All of them stood on the bridge on 15.November', null],
  ])('%s', (text, caption, credit) => {
    expect(splitCredit(text)).toEqual({ caption, credit });
  });
  it('takes linear time', () => {
    const before = performance.now();
    for (const piece of ['photo by ', '(', '© ', 'Foto: ', 'A/', '. A ', 'ab.A', 'ab.Ab cd ef gh ij '])
      splitCredit(piece.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('figures', () => {
  const paragraphs = STORY.paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  const figures = (html: string): Figure[] =>
    parseArticle(html, { url: 'https://sandport.example/ferry' }).body.filter((block) => block.type === 'figure');
  const withFigure = (figure: string) =>
    storyPage({ body: [...paragraphs.slice(0, 2), figure, ...paragraphs.slice(2)].join('\n') });

  it('keeps all pictures below the text that stand in its element, and no others', () => {
    const gallery = ['a', 'b', 'c']
      .map((name) => `<p><img src="/${name}.jpg"></p>`)
      .join('<p><small>Sandport</small></p>');
    const logo = '<div class="logo"><p><img src="/logo.jpg"></p></div>';
    const urls = figures(storyPage({ body: [...paragraphs, gallery, logo].join('\n') })).map(({ url }) => url);
    expect(urls.map((url) => url?.slice(-5))).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });

  it('hold the largest address of a lazy picture, its caption and a credit in an element of its own', () => {
    const figure = `<figure><img src="data:image/gif;base64,R0" data-srcset="/boat-320.jpg 320w, /boat-1280.jpg 1280w" alt="A boat">
      <figcaption>The boat in the dock. <span class="credit">Foto: Ola Brand</span></figcaption></figure>`;
    expect(figures(withFigure(figure))).toMatchObject([
      {
        url: 'https://sandport.example/boat-1280.jpg',
        alt: 'A boat',
        caption: 'The boat in the dock.',
        credit: 'Ola Brand',
      },
    ]);
  });
  it('take the line under them that ends with its maker, though it is a paragraph like the others', () => {
    const line =
      'The ferry is pulled into the dry dock at Sandport by two tugs, watched by half of the town. Photo: Mira Lund';
    const [text, picture] = [`<p>${line}</p>`, '<p><img src="/dock.jpg"></p>'];
    expect(figures(withFigure(picture + text))).toMatchObject([
      {
        url: 'https://sandport.example/dock.jpg',
        caption: line.slice(0, -' Photo: Mira Lund'.length),
        credit: 'Mira Lund',
      },
    ]);
    expect(figures(withFigure(text + picture))).toMatchObject([{ caption: null, credit: null }]);
  });
  it('part a caption from its maker, whatever their element calls the line', () => {
    const line =
      'The ferry is pulled into the dry dock at Sandport by two tugs on a morning in March, watched by half of the town.';
    const figure = `<figure><img src="/dock.jpg"><div class="photo-credit">${line} (Mira Lund/Reuters)</div></figure>`;
    expect(figures(withFigure(figure))).toMatchObject([{ caption: line, credit: 'Mira Lund/Reuters' }]);
  });
  it('come once for a picture in two sizes, never for icons, faces and logos', () => {
    const figure = `<figure><img src="/boat-300x200.jpg"></figure><figure><img src="/boat-1024x683.jpg"><figcaption>The boat.</figcaption></figure>
      <p><img src="/share.png" width="24" height="24"><img class="avatar" src="/brand.jpg"><img src="/assets/logo.svg"><img src="/wp-content/themes/quay/star.svg"></p>`;
    expect(figures(withFigure(figure))).toMatchObject([
      { url: 'https://sandport.example/boat-300x200.jpg', caption: 'The boat.' },
    ]);
  });
  it.each([
    '/img/icons/clock.png',
    '/static/company-logos/ferry.jpg',
    '/ads/banner/boats.jpg',
    '/media/share-button@2x.png',
    '/media/preloading.gif',
    '/t.gif',
    '/media/arrow.svg',
    '/imagery/authors/brand.jpg',
    '/styles/author_image/brand.jpg',
    '/media/avatar-image-of-ola-brand_100_s.jpg',
  ])('are no ornaments: %s', (src) => {
    expect(figures(withFigure(`<p><img src="${src}" alt="Ferry"></p>`))).toEqual([]);
  });
  it('are photographs of logos and flags, and drawings that are described', () => {
    const kept = ['/media/flag-of-holm.jpg', '/media/empty-quay.jpg', '/media/tides.svg'];
    const html = kept.map((src) => `<p><img src="${src}" alt="A chart of the tides"></p>`).join('');
    expect(figures(withFigure(html)).map(({ url }) => url)).toEqual(
      kept.map((src) => `https://sandport.example${src}`),
    );
  });
  it('hold the real address where the set is a placeholder, too', () => {
    const image = '<img src="/lazy.svg" srcset="/t.gif 200w" data-srcset="/boat-320.jpg 320w, /boat-980.jpg 980w">';
    expect(figures(withFigure(image))).toMatchObject([{ url: 'https://sandport.example/boat-980.jpg' }]);
  });
  it.each(['data-cfsrc', 'data-pagespeed-lazy-src', 'data-ezsrc', 'data-src-big'])('wait in %s', (name) => {
    const image = `<img src="data:image/gif;base64,R0" ${name}="/boat.jpg">`;
    expect(figures(withFigure(image))).toMatchObject([{ url: 'https://sandport.example/boat.jpg' }]);
  });
  it('may leave one measure to the picture', () => {
    const images = '<img src="/boat.jpg" width="1024" height="0"><img src="/count.jpg" width="0" height="0">';
    const [boat, ...others] = figures(withFigure(images));
    expect(boat).toMatchObject({ url: 'https://sandport.example/boat.jpg', width: 1024 });
    expect(boat).not.toHaveProperty('height');
    expect(others).toEqual([]);
  });
  it('are described in words, where the page has them as markup in markup', () => {
    const image = '<img src="/boat.jpg" alt="&amp;#8216;Holm&amp;#8217; &lt;b&gt;sails&lt;/b&gt;">';
    expect(figures(withFigure(image))).toMatchObject([{ alt: '‘Holm’ sails' }]);
  });
  it('are no faces of the authors, but pictures of them with a line below', () => {
    const images = `<p><img src="/brand.jpg" alt="Headshot of Ola Brand"></p>
      <figure><img src="/boat.jpg" alt="Ola Brand"><figcaption>Ola Brand steers the boat</figcaption></figure>
      <figure><img src="/desk.jpg" alt="Ola Brand and the harbour master at the new desk"></figure>`;
    const page = storyPage({ head: '<p>By Ola Brand</p>', body: [...paragraphs, images].join('\n') });
    expect(figures(page).map(({ url }) => url)).toEqual([
      'https://sandport.example/boat.jpg',
      'https://sandport.example/desk.jpg',
    ]);
  });
  it('are no credits that stand alone', () => {
    const lines =
      '<p class="credit">Getty Images</p><figure><figcaption>The boat in May. Foto: Mira Lund</figcaption></figure>';
    expect(figures(withFigure(lines))).toMatchObject([{ url: null, caption: 'The boat in May.', credit: 'Mira Lund' }]);
  });
  it('have addresses against the page’s own where it declares that and nobody gives it', () => {
    const data = '<link rel="canonical" href="https://sandport.example/2027/ferry">';
    const page = withFigure('<p><img src="../boat.jpg"></p>').replace('<head>', `<head>${data}`);
    const { body, url } = parseArticle(page);
    expect(body.find(({ type }) => type === 'figure')).toMatchObject({ url: 'https://sandport.example/boat.jpg' });
    expect(url).toBeNull();
  });
  it('open with the picture that the page shows in its head, where the data confirm it', () => {
    const hero =
      '<header class="hero"><figure><img src="/media/harbour-boat-1600.jpg"><figcaption>The boat in May</figcaption></figure></header>';
    const page = (data: string) => storyPage({ data }).replace('<main>', `${hero}<main>`);
    const data = '<meta property="og:image" content="https://sandport.example/media/harbour-boat-800.jpg">';
    const { body: blocks } = parseArticle(page(data), { url: 'https://sandport.example/ferry' });
    expect(blocks[0]).toMatchObject({
      type: 'figure',
      url: 'https://sandport.example/media/harbour-boat-1600.jpg',
      caption: 'The boat in May',
    });
    expect(figures(page(''))).toEqual([]);
    const line = '<figure><figcaption>The boat, seen from Holm</figcaption></figure>';
    const body = [line, ...paragraphs].join('\n');
    const both = storyPage({ data, body }).replace('<main>', `${hero}<main>`);
    expect(figures(both)[0]?.url).toBe('https://sandport.example/media/harbour-boat-1600.jpg');
  });
});
