import type { Place } from './place';
import { ABSENT, type Resolved } from './scope';
import { opaque } from '../model/opaque';

/** What pseudo parameters say about the stack that they stand in. */
export interface Surroundings {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly suffix: string;
}

/** What `Ref` gives for a name that begins with `AWS::`. */
export function pseudoParameter(name: string, stack: Surroundings, place: Place): Resolved {
  switch (name) {
    case 'AWS::AccountId':
      return stack.account;
    case 'AWS::Region':
      return stack.region;
    case 'AWS::Partition':
      return stack.partition;
    case 'AWS::URLSuffix':
      return stack.suffix;
    case 'AWS::StackName':
      return stack.name;
    case 'AWS::StackId':
      return stack.stackId;
    case 'AWS::NotificationARNs':
      return opaque(`${stack.id}.NotificationARNs`, 'the deployer names them');
    case 'AWS::NoValue':
      return ABSENT;
    default:
      throw place.error(`there is no pseudo parameter '${name}'`);
  }
}
