namespace ProtocolMap.Tool.Diffing;

/// <summary>What a change does to those who follow the old map.</summary>
internal enum Impact
{
    /// <summary>Nothing that they do or rely on stops working.</summary>
    Safe,

    /// <summary>It works on, unless they rely on more than the map promises, or builds treat warnings as errors.</summary>
    Dangerous,

    /// <summary>Code no longer compiles or is refused, or two platforms no longer understand each other.</summary>
    Breaking,
}
