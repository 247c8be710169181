import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets alarms do what they are for. */
export class AlarmActionsEnabled extends ResourceFix {
  constructor() {
    super(['CLOUDWATCH-1'], ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['ActionsEnabled'], true);
  }
}
