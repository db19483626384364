import { attachmentName, endingOf } from './attachment-name';

describe('attachmentName', () => {
  it.each([
    ['Акт приёмки №5.pdf', 'Акт приёмки №5.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
    ['.htaccess', 'htaccess'],
    ['a\r\nSet-Cookie: b.jpg', 'aSet-Cookie: b.jpg'],
    // A mark that shows what follows from right to left: "exe.jpg" looks like "gpj.exe".
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['', 'file'],
    ['///', 'file'],
    // Two code points become the one letter that is meant.
    ['и\u0306.png', 'й.png'],
  ])('makes of "%s" "%s"', (sent, shown) => {
    expect(attachmentName(sent)).toBe(shown);
  });

  it('keeps the ending of a name that is too long', () => {
    const name = attachmentName(`${'ә'.repeat(300)}.docx`);
    expect(name).toHaveLength(150);
    expect(endingOf(name)).toBe('docx');
  });
});
