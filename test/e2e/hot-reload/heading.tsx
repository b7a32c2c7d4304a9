/** Reads nothing of the checkout yet. */
export function Heading() {
  return <h2>Your order</h2>;
}
