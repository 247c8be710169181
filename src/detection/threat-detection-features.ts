/** Which optional sources GuardDuty analyses. Management events, VPC flow logs and DNS logs are always among them. */
export enum ThreatDetectionPreset {
  /** None of the optional ones. */
  FOUNDATIONAL = 'FOUNDATIONAL',

  /** S3 data events, EKS audit logs, malware on EBS volumes, RDS logins, network activity of Lambda functions. */
  STANDARD = 'STANDARD',

  /** Those of `STANDARD`, and runtime monitoring with agents that GuardDuty installs on EKS, ECS on Fargate and EC2. */
  FULL = 'FULL',
}

/**
 * Single features, against what the preset says.
 *
 * GuardDuty does not offer every feature in every Region, and refuses the deployment where it does not: set the feature to `false` there.
 *
 * @see https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_regions.html
 */
export interface ThreatDetectionFeatures {
  /**
   * Data events of S3 (`S3_DATA_EVENTS`); FSBP GuardDuty.10.
   *
   * @default - as in the preset
   */
  readonly s3DataEvents?: boolean;

  /**
   * Audit logs of EKS clusters (`EKS_AUDIT_LOGS`).
   *
   * @default - as in the preset
   */
  readonly eksAuditLogs?: boolean;

  /**
   * Malware on the volumes of suspicious instances (`EBS_MALWARE_PROTECTION`).
   *
   * @default - as in the preset
   */
  readonly ebsMalwareProtection?: boolean;

  /**
   * Logins to RDS databases (`RDS_LOGIN_EVENTS`); FSBP GuardDuty.9.
   *
   * @default - as in the preset
   */
  readonly rdsLoginEvents?: boolean;

  /**
   * Network activity of Lambda functions (`LAMBDA_NETWORK_LOGS`).
   *
   * @default - as in the preset
   */
  readonly lambdaNetworkLogs?: boolean;

  /**
   * Events of the operating system, by an agent (`RUNTIME_MONITORING`). It needs the VPC endpoint `guardduty-data`.
   *
   * The older `EKS_RUNTIME_MONITORING` is part of it, and never touched.
   *
   * @default - as in the preset
   */
  readonly runtimeMonitoring?: boolean;

  /**
   * GuardDuty installs and updates the agent on EKS clusters. Refused without `runtimeMonitoring`.
   *
   * @default - as in the preset, but not without `runtimeMonitoring`
   */
  readonly eksAddonManagement?: boolean;

  /**
   * GuardDuty adds the agent to ECS tasks on Fargate. Refused without `runtimeMonitoring`.
   *
   * @default - as in the preset, but not without `runtimeMonitoring`
   */
  readonly ecsFargateAgentManagement?: boolean;

  /**
   * GuardDuty installs and updates the agent on EC2 instances. Refused without `runtimeMonitoring`.
   *
   * @default - as in the preset, but not without `runtimeMonitoring`
   */
  readonly ec2AgentManagement?: boolean;
}

/** How often GuardDuty publishes that a finding occurred again. A new finding does not wait for it. */
export enum FindingPublishingFrequency {
  /** Every 15 minutes. */
  FIFTEEN_MINUTES = 'FIFTEEN_MINUTES',
  /** Every hour. */
  ONE_HOUR = 'ONE_HOUR',
  /** Every six hours: GuardDuty's own default. */
  SIX_HOURS = 'SIX_HOURS',
}
