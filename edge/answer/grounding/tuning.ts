/** How near to the best unit one must come for what it says to be said of the same thing. */
export const tuning = {
  rival: 0.9,
  promise: 0.72,
  shortPromise: 0.9,
  polarity: 0.95,
  clause: 0.95,
  wholeLeast: 0.4,
  clauseLeast: 0.4,
  fewLeast: 0.85,
  name: 0.8,
  elsewhere: 0.6,
  cover: 0.5,
  coverWithNumbers: 0.3,
}
