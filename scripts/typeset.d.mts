/** The text as its language sets it. */
export declare const typeset: (language: string, text: string) => string;
