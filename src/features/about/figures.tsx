/** How each figure is computed, in the words of the screens. */
export function Figures() {
  return (
    <dl className="definitions">
      <dt>Skill steps</dt>
      <dd>
        A skill level counts its place on the framework’s scale: awareness 1, working 2, practitioner 3, expert 4. A
        skill that is not asked for counts 0.
      </dd>
      <dt>Change</dt>
      <dd>
        How one skill differs from one role level to another: new, raised, same, lowered, or no longer asked. It is
        unknown where either side’s skill level is not stated; an unknown is never a zero.
      </dd>
      <dt>Effort</dt>
      <dd>
        The skill steps to be learnt: for every skill the second role level asks for, the steps it asks above the first,
        added up. Steps down do not count against it. Skills whose skill level is not stated are left out and counted
        apart. Between two frameworks no effort is stated.
      </dd>
      <dt>Carried</dt>
      <dd>
        A skill is carried to another role level where it is held at least as high as that role level asks for it: it
        adds nothing to the effort.
      </dd>
      <dt>Seniority</dt>
      <dd>
        The mean of a role level’s skill levels, kept as an exact fraction, so that two role levels can differ by
        exactly half a level. A role level that does not state every skill level has none.
      </dd>
      <dt>Moves</dt>
      <dd>
        Every other role level of the framework, by effort, then by the skills already carried, then by id. Promotions,
        higher on the same ladder, stand first. The rest goes up where seniority rises by more than half a level, across
        within half a level, and back below that. Moves back, those that share no skill and those that cannot be counted
        are folded away.
      </dd>
      <dt>Path</dt>
      <dd>
        The list of moves from one role level to another with the fewest moves of which none takes more skill steps than
        the stretch; among those the least effort in all; among those the one whose ids, read in order, come first. Who
        moves on keeps what the first role level asked: at each stop one carries, skill by skill, the higher of what the
        first role level and the stop that is left ask for, so the effort of a path can be more than the direct effort.
        No stop lies more than one level of seniority below the first role level, unless steps back are allowed; that
        does not bind the end. A role level that does not state every skill level is neither stop nor end.
      </dd>
      <dt>Gap and progress, in My skills</dt>
      <dd>
        A gap is the skill steps a target asks of a skill beyond what a person says they have. Progress is the steps the
        target asks, less all gaps; having more than is asked counts for nothing. A skill that was not set counts as
        none, and the screen says how many there are; one whose skill level the target does not state is left out and
        counted apart.
      </dd>
      <dt>Near, on the map</dt>
      <dd>
        Two roles are wanted as near as they are alike: the skills both ask for on any role level, against the geometric
        mean of how many each asks for; those that share none as far as the shortest way over roles that do. The places
        are worked out once, when the site is built, and give way where names would lie on each other. Only a line says
        that a skill is shared. How much of a role one’s own skills carry is the part of the skill steps of one of its
        role levels, the role level of which most is carried.
      </dd>
      <dt>Kept, reworded, added, no longer said</dt>
      <dd>
        Statements of two role levels are paired by the words they share (Dice’s coefficient over their words, without
        the commonest). A pair that is equal is kept; one that is not is reworded, and the words that differ are marked;
        the rest is added or no longer said.
      </dd>
    </dl>
  )
}
