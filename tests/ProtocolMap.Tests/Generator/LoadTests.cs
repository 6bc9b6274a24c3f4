using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>A host loads what lies in the package's folder of analyzers as it loads any; run by the oldest compiler and by the newest.</summary>
public sealed class LoadTests
{
    [Fact]
    public void The_generator_and_the_analyzers_load_without_a_word()
    {
        var (reference, failures) = Load(typeof(ProtocolMapGenerator).Assembly.Location);
        Assert.Equal("ProtocolMapGenerator", Assert.Single(reference.GetGenerators(LanguageNames.CSharp)).GetGeneratorType().Name);
        Assert.Equal(
            typeof(ProtocolMapGenerator).Assembly.GetTypes().Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false)).Select(type => type.Name).Order(StringComparer.Ordinal),
            reference.GetAnalyzers(LanguageNames.CSharp).Select(analyzer => analyzer.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Empty(failures);
    }

    // Hosts say nothing where a file holds nothing for them.
    [Theory]
    [InlineData("ProtocolMap.CodeFixes")]
    [InlineData("ProtocolMap.Model")]
    public void What_lies_beside_them_is_passed_over(string assembly)
    {
        var configuration = typeof(LoadTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var (reference, failures) = Load(Repository.Path("src", assembly, "bin", configuration, "netstandard2.0", assembly + ".dll"));
        Assert.Empty(reference.GetAnalyzers(LanguageNames.CSharp));
        Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
        Assert.All(failures, failure => Assert.Equal(AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers, failure.ErrorCode));
    }

    private static (AnalyzerFileReference Reference, List<AnalyzerLoadFailureEventArgs> Failures) Load(string path)
    {
        Assert.True(File.Exists(path), path);
        var failures = new List<AnalyzerLoadFailureEventArgs>();
        var reference = new AnalyzerFileReference(path, new Loader());
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure);
        return (reference, failures);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
