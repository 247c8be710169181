import { jsonIn } from './json-text';
import type { Resource } from '../model/resource';
import { fail, failUnless, judgeEach, type Outcome } from '../model/rule';

/** Levels that tell less than the default. */
const QUIET = ['LOGGER_SEVERITY_ERROR', 'LOGGER_SEVERITY_WARNING', 'LOGGER_SEVERITY_INFO'];

/** Logging of a replication task of DMS must be on, and these components must log what they log by default. */
export function mustLog(task: Resource, ...components: string[]): readonly Outcome[] {
  const settings = task.at('ReplicationTaskSettings');
  const logging = jsonIn(settings).at('Logging');
  if (!logging.at('EnableLogging').isTrue()) {
    return fail(settings, 'the task leaves no log');
  }
  const own = logging.at('LogComponents').items().filter((component) => component.at('Id').isOneOf(...components));
  return judgeEach(own, (component) => failUnless(!component.at('Severity').isOneOf(...QUIET), settings, `${component.at('Id').text() ?? ''} logs errors at most`));
}
