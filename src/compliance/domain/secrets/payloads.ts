import { mustTellNoSecret } from './judge';
import { secretInProgram } from './programs';
import { secretInScript } from './scripts';
import { isMap, type Value } from '../../../template/model/value';
import { UnknownValue } from '../../model/property';
import type { ResourceProperty } from '../../model/resource';
import { COMPLIANT, fail, judgeEach, type Outcome } from '../../model/rule';
import { insideOf } from '../json-text';
import { parsedYaml } from '../yaml-text';

/** What services carry for others, as JSON, as YAML or as objects: the names in there are those of whoever gets it. */
export const PAYLOADS: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppConfig::HostedConfigurationVersion': ['Content'],
  'AWS::Batch::JobDefinition': ['Parameters'],
  'AWS::CloudFormation::Stack': ['Parameters'],
  'AWS::CloudFormation::StackSet': ['Parameters'],
  'AWS::CodePipeline::Pipeline': ['Stages.Actions.Configuration.Input', 'Stages.Actions.Configuration.ParameterOverrides', 'Stages.Actions.Configuration.UserParameters'],
  'AWS::DataPipeline::Pipeline': ['ParameterValues', 'PipelineObjects.Fields'],
  'AWS::EMR::Cluster': ['Configurations'],
  'AWS::EMR::Step': ['HadoopJarStep'],
  'AWS::EMRServerless::Application': ['RuntimeConfiguration'],
  'AWS::Events::Rule': ['Targets.Input', 'Targets.InputTransformer.InputTemplate', 'Targets.SageMakerPipelineParameters'],
  'AWS::Glue::DevEndpoint': ['Arguments'],
  'AWS::Glue::Workflow': ['DefaultRunProperties'],
  'AWS::IoT::JobTemplate': ['Document'],
  'AWS::IoT::TopicRule': ['TopicRulePayload.Actions.Http.Headers', 'TopicRulePayload.Actions.Kafka.ClientProperties'],
  'AWS::OpsWorks::Layer': ['CustomJson'],
  'AWS::OpsWorks::Stack': ['CustomJson'],
  'AWS::Pipes::Pipe': ['EnrichmentParameters.InputTemplate', 'TargetParameters.InputTemplate'],
  'AWS::SSM::Association': ['Parameters'],
  'AWS::SSM::Document': ['Content'],
  'AWS::SSM::MaintenanceWindowTask': ['TaskInvocationParameters', 'TaskParameters'],
  'AWS::SageMaker::Pipeline': ['PipelineDefinition'],
  'AWS::Scheduler::Schedule': ['Target.Input', 'Target.SageMakerPipelineParameters'],
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct': ['ProvisioningParameters'],
  'AWS::StepFunctions::StateMachine': ['Definition', 'DefinitionString', 'DefinitionSubstitutions'],
};

/** Lists of names and values: which members have them. */
const PAIRS: readonly (readonly [name: string, value: string])[] = [
  ['Name', 'Value'], ['name', 'value'], ['Key', 'Value'], ['key', 'value'], ['ParameterKey', 'ParameterValue'], ['Key', 'StringValue'], ['Id', 'StringValue'],
  ['Name', 'DefaultValue'], ['name', 'default'],
];
/** What stands there is the value of what it stands in: attributes of DynamoDB, defaults of parameters. */
const SAME = new Set(['S', 'N', 'Value', 'value', 'default', 'Default', 'DefaultValue', 'Values', 'values', 'StringValue']);
const COMMANDS = new Set(['Args', 'args', 'Command', 'command', 'Commands', 'commands', 'EntryPoint', 'runCommand', 'UserData']);
const PROGRAMS = new Set(['Script', 'script']);
/** A path, a function or an expression of the Amazon States Language. */
const COMPUTED = /^\s*(?:\$\$?[.[]|\$$|States\.|\{%)/;

/** A payload must hold no secret, by the names in it and by what their values look like. */
export function mustCarryNoSecret(payload: ResourceProperty): readonly Outcome[] {
  payload.requireShape();
  return judgeInside(payload, payload.name);
}

function judgeInside(place: ResourceProperty, name: string): readonly Outcome[] {
  const { raw } = place;
  if (Array.isArray(raw)) {
    const items = raw.map((_, position) => place.at(position));
    return COMMANDS.has(name) && raw.every((item) => typeof item !== 'object') ? judgeText(place, name, place.patterns().join(' ')) : judgeEach(items, (item) => judgeInside(item, name));
  }
  if (!isMap(raw)) {
    const text = place.pattern();
    return text === undefined ? COMPLIANT : judgeText(place, name, text);
  }
  const [title, value] = PAIRS.find(([one, other]) => typeof raw[one] === 'string' && Object.hasOwn(raw, other)) ?? [];
  const given = title === undefined ? undefined : place.at(title).pattern();
  return judgeEach(Object.keys(raw).filter((member) => member !== title), (member) => (
    judgeInside(place.at(member), member === value && given !== undefined ? given : SAME.has(member) ? name : member)));
}

function judgeText(place: ResourceProperty, name: string, text: string): readonly Outcome[] {
  if (name.endsWith('.$') || COMPUTED.test(text)) {
    return COMPLIANT;
  }
  const told = COMMANDS.has(name) ? secretInScript(text) : PROGRAMS.has(name) ? secretInProgram(text) : undefined;
  if (told !== undefined) {
    return fail(place, `'${name}' holds ${told}`);
  }
  if (!/[{[\n]/.test(text)) {
    return mustTellNoSecret(name, place);
  }
  const inside = parsedYaml(text);
  return typeof inside === 'object' && inside !== null ? judgeInside(insideOf(place, inside as Value), name) : judgeUnreadable(place, name, text);
}

/** No JSON and no YAML, as far as it is known. */
function judgeUnreadable(place: ResourceProperty, name: string, text: string): readonly Outcome[] {
  const told = secretInScript(text);
  if (told === undefined && place.isOpaque) {
    throw new UnknownValue(place);
  }
  return told === undefined ? mustTellNoSecret(name, place) : fail(place, `'${name}' holds ${told}`);
}
