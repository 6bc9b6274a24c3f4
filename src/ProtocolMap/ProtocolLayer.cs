namespace ProtocolMap.Runtime;

/// <summary>Where in a stack a protocol stands.</summary>
public enum ProtocolLayer
{
    /// <summary>The map does not say.</summary>
    Unspecified,

    /// <summary>What applications exchange.</summary>
    Application,

    /// <summary>Set-up and control of sessions.</summary>
    SessionSignalling,

    /// <summary>End-to-end transport.</summary>
    Transport,

    /// <summary>Routing and addressing.</summary>
    Network,

    /// <summary>Devices and sensors.</summary>
    DeviceIot,
}
