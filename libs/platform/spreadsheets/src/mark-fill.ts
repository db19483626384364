/**
 * The fill of a marked cell, `RRGGBB`: a light red that dark text is read on. Its exact shade also tells an earlier marking
 * from a sender's own colour.
 */
export const MARK_FILL = 'FFB3AB';
