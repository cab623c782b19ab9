/** What stands before a value and bends it. */
export type Qualifier = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
