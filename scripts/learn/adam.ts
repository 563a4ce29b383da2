/** Full-batch gradient descent with moments (Adam, https://arxiv.org/abs/1412.6980): no randomness, the same at every run. */
export function descend(
  weights: Float64Array,
  gradientAt: (weights: Float64Array) => Float64Array,
  { rounds, rate }: { readonly rounds: number; readonly rate: number },
): Float64Array {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(weights);
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!;
      square[at] = 0.999 * square[at]! + 0.001 * gradient[at]! ** 2;
      const step = mean[at]! / (1 - 0.9 ** round);
      weights[at]! -= (rate * step) / (Math.sqrt(square[at]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}
