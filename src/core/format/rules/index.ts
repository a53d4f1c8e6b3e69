import type { Rule } from '../rule'
import { explanationAtKnownSkillLevel } from './explanation-at-known-skill-level'
import { frameworkHasRole } from './framework-has-role'
import { hrefIsHttp } from './href-is-http'
import { idIsKebab } from './id-is-kebab'
import { idsUnique } from './ids-unique'
import { languageIsTag } from './language-is-tag'
import { noEncodingFault } from './no-encoding-fault'
import { publishedNameDiffers } from './published-name-differs'
import { redirectFromGivenUp } from './redirect-from-given-up'
import { redirectLeadsSomewhere } from './redirect-leads-somewhere'
import { relatedSkillsDiffer } from './related-skills-differ'
import { relatedSkillsKnown } from './related-skills-known'
import { relatedSkillsOnce } from './related-skills-once'
import { requirementNamesKnownSkill } from './requirement-names-known-skill'
import { requirementNamesKnownSkillLevel } from './requirement-names-known-skill-level'
import { requirementOnce } from './requirement-once'
import { reservedFrameworkId } from './reserved-framework-id'
import { roleFamilyHasRole } from './role-family-has-role'
import { roleFamilyKnown } from './role-family-known'
import { roleHasRoleLevel } from './role-has-role-level'
import { skillIsRequired } from './skill-is-required'
import { skillScaleFitsMark } from './skill-scale-fits-mark'
import { skillScaleNotEmpty } from './skill-scale-not-empty'
import { wordingAtKnownSkillLevel } from './wording-at-known-skill-level'
import { wordingNotEmpty } from './wording-not-empty'
import { wordingRepeatsSkill } from './wording-repeats-skill'

/** Every rule of the format; a test checks that no file of this folder is left out. */
export const rules: readonly Rule[] = [
  explanationAtKnownSkillLevel,
  frameworkHasRole,
  hrefIsHttp,
  idIsKebab,
  idsUnique,
  languageIsTag,
  noEncodingFault,
  publishedNameDiffers,
  redirectFromGivenUp,
  redirectLeadsSomewhere,
  relatedSkillsDiffer,
  relatedSkillsKnown,
  relatedSkillsOnce,
  requirementNamesKnownSkill,
  requirementNamesKnownSkillLevel,
  requirementOnce,
  reservedFrameworkId,
  roleFamilyHasRole,
  roleFamilyKnown,
  roleHasRoleLevel,
  skillIsRequired,
  skillScaleFitsMark,
  skillScaleNotEmpty,
  wordingAtKnownSkillLevel,
  wordingNotEmpty,
  wordingRepeatsSkill,
]
