/** Milliseconds that an answer of Web Crypto takes, one after the other. */
const delays = [0, 2, 1, 0, 3]

/**
 * Makes Web Crypto take its time. Its promises may settle at any later moment, but workerd settles them
 * at once: commands that forgot to wait for each other would never be seen to overlap.
 */
export function slowCrypto(): void {
  let calls = 0
  const late = async <T>(answer: Promise<T>): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, delays[calls++ % delays.length]))
    return answer
  }
  const { sign, encrypt } = SubtleCrypto.prototype
  SubtleCrypto.prototype.sign = function (...values) {
    return late(sign.apply(this, values))
  }
  SubtleCrypto.prototype.encrypt = function (...values) {
    return late(encrypt.apply(this, values))
  }
}
