namespace ProtocolMap.Tests.Architecture;

/// <summary>Files are small enough to be read at one sitting.</summary>
public sealed class SizeTests
{
    private static readonly (string Path, int Lines)[] s_files =
    [
        .. SourceFiles.Below("src").Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => (Path: SourceFiles.RelativePath(path), Lines: File.ReadLines(path).Count()))
            .OrderBy(file => file.Lines),
    ];

    [Fact]
    public void No_file_has_more_than_400_lines() => Assert.DoesNotContain(s_files, file => file.Lines > 400);

    [Fact]
    public void Nine_of_ten_files_have_at_most_200_lines()
    {
        var large = s_files.Where(file => file.Lines > 200).ToArray();
        Assert.True(large.Length * 10 <= s_files.Length, string.Join('\n', large));
    }

    [Fact]
    public void The_median_file_has_at_most_60_lines() => Assert.InRange(s_files[s_files.Length / 2].Lines, 0, 60);
}
