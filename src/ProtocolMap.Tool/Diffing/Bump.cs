namespace ProtocolMap.Tool.Diffing;

/// <summary>Which part of a version number rises.</summary>
internal enum Bump
{
    None,
    Patch,
    Minor,
    Major,
}
