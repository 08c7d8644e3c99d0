/** An arrow drawn with dashes and a bracket, as a regex: '->', '==>'. */
export const DRAWN_ARROW = '[-=–—]{1,3}>'

/** Signs that point to the right. */
export const ARROW_SIGNS = '→⇒►▶➤'
