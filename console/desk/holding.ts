/** An officer as the desk shows them to colleagues and citizens. */
export interface Holding {
  id: string;
  name: string;
}
