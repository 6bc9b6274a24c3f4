using System.Reflection;

namespace ProtocolMap.PackageTests.Support;

/// <summary>
/// Every consumer, restored and built in one go outside of the repository, in a folder whose path has blanks and letters of several scripts.
/// </summary>
public sealed class ConsumerBuilds : IDisposable
{
    private const string Solution = "consumers.slnx";
    private const string Packages = "packed";
    private static readonly string[] s_fixableRules = ["PMAP1012", "PMAP2001", "PMAP2002", "PMAP2003", "PMAP2006", "PMAP2009", "PMAP2010", "PMAP3001"];
    private readonly string _root = Directory.CreateTempSubdirectory("ProtocolMap – Käufer 地図 ").FullName;
    private readonly ILookup<string, BuildMessage> _messages;

    public ConsumerBuilds()
    {
        var consumers = All();
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="protocolmap" value="{PackedPackage.Feed}" /><add key="consumers" value="{Packages}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
            </configuration>
            """);

        // What lies above the folder is not the consumers'.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
        Directory.CreateDirectory(Path.Combine(_root, Packages));
        Write(Solution, SolutionOf(consumers.Where(consumer => !consumer.IsPacked)));
        foreach (var consumer in consumers)
        {
            Write(Path.Combine(consumer.Name, consumer.Name + ".csproj"), consumer.ProjectFile(Package.Version));
            foreach (var (path, content) in consumer.Files)
            {
                Write(Path.Combine(consumer.Name, path), MarkedText.Plain(content));
            }
        }

        Output = string.Concat(consumers.Where(consumer => consumer.IsPacked).Select(Pack)) + Build();
        _messages = BuildMessage.Parse(Output);
    }

    internal PackedPackage Package { get; } = new();

    /// <summary>All that the build printed.</summary>
    internal string Output { get; }

    internal IReadOnlyList<BuildMessage> MessagesOf(Consumer consumer) => [.. _messages[PathOf(consumer, consumer.Name + ".csproj")]];

    /// <summary>The full path of a file of a consumer.</summary>
    internal string PathOf(Consumer consumer, string file) => Path.Combine(_root, consumer.Name, file);

    /// <summary>What a build made of a consumer, or would have.</summary>
    internal string AssemblyOf(Consumer consumer) => Path.Combine(_root, consumer.Name, "bin", "Debug", consumer.Framework, consumer.Name + ".dll");

    /// <summary>What our generator wrote for a consumer, by file name.</summary>
    internal SortedDictionary<string, string> GeneratedBy(Consumer consumer) =>
        GeneratedIn(Path.Combine(_root, consumer.Name, "obj", "Debug", consumer.Framework, "generated"));

    internal static SortedDictionary<string, string> GeneratedIn(string folder)
    {
        var own = Path.Combine(folder, "ProtocolMapGenerator");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.Exists(own) ? Directory.EnumerateFiles(own, "*.cs", SearchOption.AllDirectories) : [])
        {
            files.Add(Path.GetFileName(path), File.ReadAllText(path));
        }

        return files;
    }

    /// <summary>Lets the SDK apply code fixes to some of the consumers.</summary>
    internal DotnetResult Format(IEnumerable<Consumer> consumers, params IEnumerable<string> arguments)
    {
        const string Some = "format.slnx";
        Write(Some, SolutionOf(consumers));
        return Dotnet.Run(
            _root,
            ["format", "analyzers", Some, "--no-restore", "--severity", "info", "--diagnostics", .. s_fixableRules, .. arguments],
            ("NUGET_PACKAGES", Path.Combine(_root, "packages")));
    }

    /// <summary>Builds all again, as a user who presses the key twice.</summary>
    internal void BuildAgain() => Build();

    /// <summary>Builds one consumer again from its sources and gives what it says of it.</summary>
    internal IReadOnlyList<BuildMessage> Rebuild(Consumer consumer, params IEnumerable<string> arguments)
    {
        var project = PathOf(consumer, consumer.Name + ".csproj");
        var output = Dotnet.Run(
            _root,
            ["build", project, "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false", "-clp:NoSummary", .. arguments],
            ("NUGET_PACKAGES", Path.Combine(_root, "packages"))).Output;
        return [.. BuildMessage.Parse(output)[project]];
    }

    /// <summary>Publishes a program for this machine, with its framework and without what it does not use.</summary>
    internal (string Program, string Log) PublishTrimmed(Consumer consumer)
    {
        var folder = Path.Combine(_root, consumer.Name, "published");
        var log = Dotnet.Run(
            _root,
            ["publish", PathOf(consumer, consumer.Name + ".csproj"), "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-p:UseSharedCompilation=false", "-o", folder],
            ("NUGET_PACKAGES", Path.Combine(_root, "packages"))).MustSucceed().Output;
        return (Path.Combine(folder, consumer.Name + (OperatingSystem.IsWindows() ? ".exe" : "")), log);
    }

    /// <summary>The build says of a consumer what is marked in its files, and nothing else.</summary>
    internal void AssertSaysWhatIsMarked(Consumer consumer) => Assert.Equal(
        consumer.Expected.Order(StringComparer.Ordinal),
        MessagesOf(consumer).Select(message => message.Brief).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static Consumer[] All() =>
    [
        .. typeof(ConsumerBuilds).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Consumer))
            .Select(field => (Consumer)field.GetValue(obj: null)!)
            .OrderBy(consumer => consumer.Name, StringComparer.Ordinal),
    ];

    // Where the machine keeps the packages that it has already, so that only ours is unpacked again.
    private static string MachinePackages()
    {
        var output = Dotnet.Run(Repository.Path(), ["nuget", "locals", "global-packages", "--list"]).MustSucceed().Output;
        return output[(output.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private string Build() => Dotnet.Run(
        _root,
        ["build", Solution, "-p:UseSharedCompilation=false", "-clp:NoSummary"],
        ("NUGET_PACKAGES", Path.Combine(_root, "packages"))).Output;

    private string Pack(Consumer consumer) => Dotnet.Run(
        _root,
        ["pack", consumer.Name, "-o", Packages, "-p:UseSharedCompilation=false", "-clp:NoSummary"],
        ("NUGET_PACKAGES", Path.Combine(_root, "packages"))).MustSucceed().Output;

    private static string SolutionOf(IEnumerable<Consumer> consumers) =>
        $"<Solution>{string.Concat(consumers.Select(consumer => $"""<Project Path="{consumer.Name}/{consumer.Name}.csproj" />"""))}</Solution>";

    private void Write(string path, string content)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}
