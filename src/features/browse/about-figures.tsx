/** How each figure is computed, in the words of the screens. */
export function Figures() {
  return (
    <dl className="definitions">
      <dt>Skill steps</dt>
      <dd>A skill level counts its place on the framework’s scale: awareness 1, working 2, practitioner 3, expert 4. A skill that is not asked for counts 0.</dd>
      <dt>Change</dt>
      <dd>How one skill differs from one rung to another: new, raised, same, lowered, or no longer asked. It is unknown where either side’s skill level is not stated; an unknown is never a zero.</dd>
      <dt>Effort</dt>
      <dd>
        The skill steps to be learnt: for every skill the second role level asks for, the steps it asks above the first, added up. Steps down do not count against it. Skills whose skill level is not stated
        are left out and counted apart. Between two frameworks no effort is stated.
      </dd>
      <dt>Kept, reworded, added, no longer said</dt>
      <dd>
        Statements of two role levels are paired by the words they share (Dice’s coefficient over their words, without the commonest). A pair that is equal is kept; one that is not is reworded, and the words
        that differ are marked; the rest is added or no longer said.
      </dd>
    </dl>
  )
}
