/** How sure a path is. */
export enum EscalationCertainty {
  /** The templates allow every step, whatever the request says. */
  CERTAIN = 'CERTAIN',
  /** A step hangs on something that no template tells; the step says on what. */
  POSSIBLE = 'POSSIBLE',
}

/** One step of a path: a principal becomes another one, or changes rights. */
export class EscalationStep {
  /** @internal */
  public static _of(step: Omit<EscalationStep, 'toString'>): EscalationStep {
    return new EscalationStep(step);
  }

  /** Construct path (or ARN) of who takes the step. */
  public readonly from: string;
  /** Construct path (or ARN) of whom it becomes, or `ADMINISTRATOR`. */
  public readonly to: string;
  /** Id of the technique, such as `lambda-function-invoke`; stable. */
  public readonly technique: string;
  /** What it does, as the end of the sentence "can …". */
  public readonly title: string;
  /** The actions that it needs. */
  public readonly actions: string[];
  /** The statements that allow them, in words, with the place of the policy. */
  public readonly via: string[];
  /** What it goes through, such as a function; empty when nothing. */
  public readonly through: string;
  /** Whether the step is sure. */
  public readonly certainty: EscalationCertainty;
  /** What a possible step hangs on: condition keys, or facts about the account. Empty for certain ones. */
  public readonly conditions: string[];
  /** Descriptions of the technique by others. */
  public readonly references: string[];

  private constructor(step: Omit<EscalationStep, 'toString'>) {
    this.from = step.from;
    this.to = step.to;
    this.technique = step.technique;
    this.title = step.title;
    this.actions = step.actions;
    this.via = step.via;
    this.through = step.through;
    this.certainty = step.certainty;
    this.conditions = step.conditions;
    this.references = step.references;
  }

  /** One line for people. */
  public toString(): string {
    const through = this.through === '' ? '' : ` (${this.through})`;
    const conditions = this.conditions.length === 0 ? '' : `, possible if: ${this.conditions.join('; ')}`;
    const via = this.via.length === 0 ? '' : `, by ${this.via.join(' and ')}`;
    return `${this.from} can ${this.title}${through} → ${this.to} [${this.technique}: ${this.actions.join(' + ')}]${conditions}${via}`;
  }
}

/** The shortest way of a principal to more rights. */
export class EscalationPath {
  /** @internal */
  public static _of(administrator: boolean, steps: EscalationStep[]): EscalationPath {
    return new EscalationPath(administrator, steps);
  }

  /** Construct path (or ARN) of who can take it. */
  public readonly from: string;
  /** Where it ends: `ADMINISTRATOR`, or the construct path (or ARN) of an administrator or of a more powerful role. */
  public readonly to: string;
  /** Whether it gives administrator rights; otherwise those of a more powerful role. */
  public readonly administrator: boolean;
  /** The steps, in order. */
  public readonly steps: EscalationStep[];
  /** `CERTAIN` when every step is. */
  public readonly certainty: EscalationCertainty;
  /** What the path hangs on, when it is only possible. */
  public readonly conditions: string[];

  private constructor(administrator: boolean, steps: EscalationStep[]) {
    this.administrator = administrator;
    this.steps = steps;
    this.from = steps[0]?.from ?? '';
    this.to = steps[steps.length - 1]?.to ?? '';
    this.certainty = steps.every(({ certainty }) => certainty === EscalationCertainty.CERTAIN)
      ? EscalationCertainty.CERTAIN : EscalationCertainty.POSSIBLE;
    this.conditions = [...new Set(steps.flatMap(({ conditions }) => conditions))];
  }

  /** Some lines for people. */
  public toString(): string {
    const what = this.administrator ? 'administrator rights' : 'a more powerful role';
    const steps = this.steps.map((step, index) => `  ${index + 1}. ${step.toString()}`);
    return [`${this.from} reaches ${what} (${this.certainty.toLowerCase()}):`, ...steps].join('\n');
  }
}
