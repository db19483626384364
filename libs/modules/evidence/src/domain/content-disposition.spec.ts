import { contentDisposition } from './content-disposition';

describe('contentDisposition', () => {
  it('names a file in UTF-8, and in plain letters for who cannot read that', () => {
    expect(contentDisposition('Акт (2).pdf', false)).toBe(
      `attachment; filename="___ (2).pdf"; filename*=UTF-8''%D0%90%D0%BA%D1%82%20%282%29.pdf`,
    );
  });

  it('lets no name end the header or begin another', () => {
    expect(contentDisposition('a"; x="b\\.png', true)).toBe(
      `inline; filename="a_; x=_b_.png"; filename*=UTF-8''a%22%3B%20x%3D%22b%5C.png`,
    );
  });
});
