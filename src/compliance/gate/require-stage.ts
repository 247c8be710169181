import { Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** Anything else would be taken, and never judged. */
export function requireStage(app: unknown): void {
  if (!Construct.isConstruct(app) || !Stage.isStage(app)) {
    throw new Error(`'app' must be an App or a Stage, got ${Construct.isConstruct(app) ? `the construct '${app.node.path}'` : typeof app}`);
  }
}
