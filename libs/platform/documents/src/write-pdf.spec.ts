import { writePdf } from './write-pdf';

jest.setTimeout(30_000);

const DOCUMENT = {
  title: 'Жиынтық: Қызылорда',
  author: 'Уәде',
  language: 'kk',
  styles: { heading: { fontSize: 14, bold: true } },
  ink: { text: '#16232a', muted: '#50616a', line: '#dfe5e5' },
  foot: { left: 'Уәде', right: 'Бет {page} / {pages}' },
};

describe('a document as PDF', () => {
  it('has its title, its language and its pages', async () => {
    const bytes = await writePdf({
      ...DOCUMENT,
      content: [
        { text: 'Әбіш, ғылым, құқық, ңөұүһі', style: 'heading' },
        { text: 'second', pageBreak: 'before' },
      ],
    });
    const text = bytes.toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('/Lang (kk)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(text).toMatch(/\/BaseFont \/[A-Z]+\+NotoSans-SemiBold/);
  });

  it('fails where the content is none, and leaves nothing running', async () => {
    const content = [{ image: 'https://example.org/picture.png' }];
    await expect(writePdf({ ...DOCUMENT, content })).rejects.toThrow();
  });
});
