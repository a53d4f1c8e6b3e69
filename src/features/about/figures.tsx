/** How each figure is worked out, in the words of the screens. */
export function Figures() {
  return (
    <dl className="definitions">
      <dt>Skill steps</dt>
      <dd>
        Every skill level has a number, its place on the framework’s scale: awareness is 1, working 2, practitioner 3,
        expert 4. A skill that is not asked for is 0. A skill step is one skill level higher in one skill.
      </dd>
      <dt>Change</dt>
      <dd>
        How one skill differs between two role levels: new, up, the same, down, or no longer asked for. If one of the
        two skill levels is not stated, the change is unknown. We never count an unknown skill level as zero.
      </dd>
      <dt>To learn</dt>
      <dd>
        The skill steps you would have to learn. For every skill that the second role level asks for, we count the steps
        above the first, then add them up. Steps down do not reduce the total. Skills without a stated skill level are
        not counted, and we say how many there are. Between two frameworks we count skill steps only if every skill of
        the second is matched with one skill of the first.
      </dd>
      <dt>What changed between editions</dt>
      <dd>
        Which roles, role levels and skills of two editions are the same is our judgement, with a reason for each. The
        skill levels of two role levels are then compared skill by skill, where a skill is the same or has a new name.
        Skills that were split or merged have no such change. Where nobody has judged two editions, we match equal ids
        first, then names that share three quarters of their pairs of letters, and mark these as guesses.
      </dd>
      <dt>Carries over</dt>
      <dd>
        A skill step carries over to another role level if you already have it: by the skill itself, or by{' '}
        <a href="#related-skills">a related skill</a>. It adds nothing to learn.
      </dd>
      <dt>Seniority</dt>
      <dd>
        The average of all the skill levels that a role level asks for, as an exact fraction. A role level has no
        seniority if any of its skill levels is not stated.
      </dd>
      <dt>Where next</dt>
      <dd>
        Promotions, which are the higher levels of the same role, come first. Then there is one line for each other
        role, with its level that is nearest in seniority (of two as near, the one with less to learn). In a group the
        best match comes first: of the skill steps that the role level asks for, the share that carries over. General
        skills, which roles of three or more role families ask for, count no more than all others together. Equal
        matches are in order of what there is to learn, then of ids.
      </dd>
      <dd>
        We show roles that at least a fifth carries over to. If there are fewer than three, we add the three best under
        “Little carries over”. A role whose nearest level is more than one level of seniority away comes last in its
        group. Role levels that ask for exactly the same share a line.
      </dd>
      <dt>Path</dt>
      <dd>
        The moves from one role level to another. Along the path you keep what you have learned: at each stop you have,
        skill by skill, the higher of what the start and that stop ask for. No move takes more skill steps than you
        choose as the most to learn in one move. If you choose nothing, that is the number that nine in ten promotions
        in the framework stay within, or as many more as the path needs.
      </dd>
      <dd>
        Within a role, a path only goes up, and it never comes back to a role. One move changes your seniority by one
        level at most. No stop is more than half a level of seniority above the end, or more than one level below the
        start, unless you allow steps back. A change of role has to bring the end nearer: what is left to learn for it
        falls by at least half of what the move takes. A role level with a skill level that is not stated cannot be part
        of a path. Of all such paths we take the one with the fewest changes of role, then the fewest moves, then the
        least to learn, then the smallest largest move, then the order of ids.
      </dd>
      <dt>Gaps and progress in My skills</dt>
      <dd>
        A gap is the number of skill steps between what you have and what your target asks for. Progress is all the
        skill steps that your target asks for, minus the gaps. Having more than the target asks for does not count. A
        skill that you have not rated counts as none, and we say how many there are. A skill for which the target does
        not state the skill level is not counted, and we say so.
      </dd>
      <dt>Distance on the map</dt>
      <dd>
        The more alike two roles are, the closer they should be. We divide the number of skills that both ask for, at
        any level, by the geometric mean of how many each asks for. Roles that share no skill are as far apart as the
        shortest way through roles that do. The places are worked out when the site is built, then moved where names
        would overlap. Only a line means that two roles share a skill. “My skills cover” is the share of a level’s skill
        steps that you have, for the level of the role that you fit best.
      </dd>
      <dt>Kept, reworded, added, removed</dt>
      <dd>
        We pair the statements of two role levels by the words they have in common (Dice’s coefficient of at least a
        half, over words without their endings, the commonest words and the name of the skill). If the two statements of
        a pair are the same, the statement is kept. If they differ, it is reworded and we mark the words that differ.
        All other statements are added or removed.
      </dd>
    </dl>
  )
}
