namespace ProtocolMap.Tool.Findings;

/// <summary>A stretch of a file; lines and columns from 1, columns in UTF-16 units.</summary>
internal sealed record Region(string File, int Line, int Column, int EndLine, int EndColumn);
