import { type ThreatDetectionFeatures, ThreatDetectionPreset } from '../threat-detection-features';

type Name = keyof ThreatDetectionFeatures;

/** In the order of GuardDuty's own names: a list in another order looks like drift. */
const FEATURES: readonly (readonly [Name, string])[] = [
  ['ebsMalwareProtection', 'EBS_MALWARE_PROTECTION'],
  ['eksAuditLogs', 'EKS_AUDIT_LOGS'],
  ['lambdaNetworkLogs', 'LAMBDA_NETWORK_LOGS'],
  ['rdsLoginEvents', 'RDS_LOGIN_EVENTS'],
  ['runtimeMonitoring', 'RUNTIME_MONITORING'],
  ['s3DataEvents', 'S3_DATA_EVENTS'],
];

const AGENTS: readonly (readonly [Name, string])[] = [
  ['ec2AgentManagement', 'EC2_AGENT_MANAGEMENT'],
  ['ecsFargateAgentManagement', 'ECS_FARGATE_AGENT_MANAGEMENT'],
  ['eksAddonManagement', 'EKS_ADDON_MANAGEMENT'],
];

const STANDARD: readonly Name[] = ['s3DataEvents', 'eksAuditLogs', 'ebsMalwareProtection', 'rdsLoginEvents', 'lambdaNetworkLogs'];

const PRESETS: Record<ThreatDetectionPreset, readonly Name[]> = {
  [ThreatDetectionPreset.FOUNDATIONAL]: [],
  [ThreatDetectionPreset.STANDARD]: STANDARD,
  [ThreatDetectionPreset.FULL]: [...STANDARD, 'runtimeMonitoring', ...AGENTS.map(([name]) => name)],
};

type Status = 'ENABLED' | 'DISABLED';

/** A feature as CloudFormation and the API of GuardDuty take it, but for the case of the property names. */
export interface Feature {
  readonly name: string;
  readonly status: Status;
  readonly additionalConfiguration?: { readonly name: string; readonly status: Status }[];
}

/** Which features are on, and which of the standard ones were switched off. */
export interface Choice {
  readonly features: Feature[];
  readonly missing: Name[];
}

/**
 * Every feature, also those that are off: at its creation a detector gets the features that nobody names, except for runtime
 * monitoring.
 */
export function chosenFeatures(preset: ThreatDetectionPreset, overrides: ThreatDetectionFeatures): Choice {
  const isOn = (name: Name) => overrides[name] ?? PRESETS[preset].includes(name);
  const runtime = isOn('runtimeMonitoring');
  const orphan = AGENTS.find(([name]) => !runtime && overrides[name]);
  if (orphan) {
    throw new Error(`'${orphan[0]}' must be false where 'runtimeMonitoring' is false`);
  }

  const features = FEATURES.map(([name, feature]) => ({
    name: feature,
    status: status(isOn(name)),
    ...(name === 'runtimeMonitoring'
      ? { additionalConfiguration: AGENTS.map(([agent, configuration]) => ({ name: configuration, status: status(runtime && isOn(agent)) })) }
      : {}),
  }));
  return { features, missing: STANDARD.filter((name) => !isOn(name)) };
}

function status(on: boolean): Status {
  return on ? 'ENABLED' : 'DISABLED';
}
