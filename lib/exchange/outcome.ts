/** What reading a file gives: the value, or one line for people that names where in the input the problem is. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };
