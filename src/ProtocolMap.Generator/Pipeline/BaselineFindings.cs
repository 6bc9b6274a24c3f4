using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>What is wrong with a baseline file. The file itself is no part of it, so that nothing is done for an edit of a sound one.</summary>
internal sealed record BaselineFindings(EquatableArray<BaselineFault> Faults);
