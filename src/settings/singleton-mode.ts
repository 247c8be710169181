/** How a construct treats a resource of which an account and Region can have only one. */
export enum SingletonMode {
  /** CloudFormation creates it. The deployment fails if there is one already. */
  CREATE = 'CREATE',

  /** What exists is completed at deployment, and created if there is none: protection is raised, never lowered. */
  ADOPT = 'ADOPT',

  /** It is left alone: somebody else (an organization's administrator, AWS Control Tower) is in charge of it. */
  LEAVE = 'LEAVE',
}
