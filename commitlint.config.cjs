// Subjects are sentences about the product; the types say what kind of change it is.
module.exports = {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'subject-case': [0],
    'body-max-line-length': [2, 'always', 120],
  },
};
