import fc from 'fast-check';
import sniffAsTheyDo from 'html-encoding-sniffer';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/html/decode-html.js';
import { sniffEncoding } from '../../src/html/sniff-encoding.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('sniffEncoding', () => {
  it.each([
    ['<meta charset="koi8-r">', 'koi8-r'],
    ["<META CHARSET = 'Windows-1251' >", 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 'iso-8859-2'],
    ['<meta content="text/html; charset=\'gbk\'" http-equiv=content-type>', 'gbk'],
    ['<!-- <meta charset=big5> --><meta charset=euc-jp>', 'euc-jp'],
    ['<!--><meta charset=big5>', 'big5'],
    ['<a title="<meta charset=big5>"><meta charset=koi8-u>', 'koi8-u'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<meta charset=x-user-defined>', 'windows-1252'],
    ['<meta charset=none-such><meta charset=ibm866>', 'ibm866'],
    ['<meta content="charset=big5">', null],
    ['<meta charset=big5', null],
    ['<meta charset="big5', null],
    ['<meta charset="big5"', 'big5'],
    ['<!-- <meta charset=big5>', null],
    [`${' '.repeat(1020)}<meta charset=big5>`, null],
    ['<metal charset=big5>', null],
    ['', null],
    // These stop the reference implementation with a TypeError.
    ['<meta http-equiv=content-type content="charset">', null],
    ['<meta content=charset= http-equiv=content-type>', null],
  ])('%s', (html, encoding) => {
    expect(sniffEncoding(bytesOf(html))).toBe(encoding);
  });

  it('believes the byte order mark before the header, and the header before the page', () => {
    expect(sniffEncoding(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'koi8-r')).toBe('utf-8');
    expect(sniffEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe('utf-16le');
    expect(sniffEncoding(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toBe('utf-16be');
    expect(sniffEncoding(bytesOf('<meta charset=big5>'), ' Latin1 ')).toBe('windows-1252');
    expect(sniffEncoding(bytesOf('<meta charset=big5>'), 'none such')).toBe('big5');
  });

  it('says what the reference implementation says, wherever that has an answer', () => {
    const part = fc.constantFrom(
      ...['<meta ', '<meta/', '<META', 'charset=', 'charset = gbk', 'charset', '"utf-8"', "'koi8-r'", 'utf-16', 'big5'],
      ...[
        'content=',
        '"text/html; charset=iso-8859-2"',
        'http-equiv=',
        'content-type',
        '"Content-Type"',
        'x-user-defined',
      ],
      ...['<!--', '-->', '-', '<!', '<?', '?>', '<a ', '</b', '<', '>', '/', '=', ' ', '\n', '"', "'", ';', 'x'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const bytes = bytesOf(parts.join(''));
        let theirs: string;
        try {
          theirs = sniffAsTheyDo(bytes, { defaultEncoding: '' }).toLowerCase();
        } catch {
          return;
        }
        expect(sniffEncoding(bytes) ?? '').toBe(theirs);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('decodeHtml', () => {
  it('reads windows-1252 as the standard has it, the signs at 0x80 to 0x9F too', () => {
    const page = Uint8Array.of(0x93, 0x48, 0xf4, 0x6c, 0x6d, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x81);
    expect(decodeHtml(page)).toBe('“Hôlm” – €5\u0081');
    expect(decodeHtml(page, 'iso-8859-1')).toBe('“Hôlm” – €5\u0081');
  });

  it('takes what is valid UTF-8 for UTF-8 whatever a meta says, but not against the header', () => {
    const page = new TextEncoder().encode('<meta charset=iso-8859-1>Hôlm');
    expect(decodeHtml(page)).toBe('<meta charset=iso-8859-1>Hôlm');
    expect(decodeHtml(page, 'iso-8859-1')).toBe('<meta charset=iso-8859-1>HÃ´lm');
  });

  it('reads other encodings, and never throws', () => {
    expect(decodeHtml(Uint8Array.of(0x83, 0x65, 0x83, 0x58, 0x83, 0x67), 'shift_jis')).toBe('テスト');
    expect(decodeHtml(Uint8Array.of(0xcf, 0xf0, 0xe8), 'windows-1251')).toBe('При');
    expect(decodeHtml(Uint8Array.of(0xff), 'utf-8')).toBe('\uFFFD');
    expect(decodeHtml(new Uint8Array(), 'none such')).toBe('');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeHtml(bytes) === 'string'));
  });
});
