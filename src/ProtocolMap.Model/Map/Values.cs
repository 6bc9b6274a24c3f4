namespace ProtocolMap.Model.Map;

// The words that a map may use. Their spellings in JSON stand in Reading/Words.cs.

internal enum Verification { Unverified, Partial, Verified }

/// <summary>How far a document or protocol has come. <see cref="Proposed"/> and <see cref="Unknown"/> are for documents only.</summary>
internal enum Status { InForce, Draft, Candidate, Living, DeFacto, Superseded, Withdrawn, Proposed, Unknown }

internal enum OrganizationKind { Sdo, Consortium, Vendor, OpenSourceFoundation, OpenSourceProject, Community, Academia, Government, Association, Forum }

internal enum DocumentType { TechnicalReport, TechnicalSpecification, Recommendation, WorkItem, Liaison, Proposal, Question, Other }

internal enum ProtocolKind { WireProtocol, FileFormat, DataModel, Api, Identifier, Framework }

internal enum Layer { Application, SessionSignalling, Transport, Network, DeviceIot }

/// <summary>What a category says of a protocol. No entry is <see cref="NotMapped"/>.</summary>
internal enum Use { NotMapped, Required, Recommended, Allowed, Deprecated, Prohibited }

internal enum Role { Primary, Supporting }

/// <summary>What a mapping says of one capability of its protocol. One that is not listed is allowed.</summary>
internal enum CapabilityUse { Allowed, Required, Negotiable, Prohibited }

internal enum UnavailabilityBasis { Documented, DocumentedPartial, Derived }

internal enum RequirementLevel { Shall, Should, May }

internal enum GapKind { Missing, Enhancement, Overlap, Immature }

internal enum GapStatus { Open, InProgress, Closed }

internal enum Visibility { Internal, Public }

/// <summary>How often one protocol is reported.</summary>
internal enum ReportGranularity { Use, Member, Type }

/// <summary>How an operation of a generated contract reports the errors that its contract names.</summary>
internal enum ErrorStyle { Exceptions, Results }
