using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.CodeFixes.Scopes;

namespace ProtocolMap.CodeFixes.Refactorings;

/// <summary>Says what a type or member is for. Offered at its head, once for each category of the maps in sight.</summary>
[Shared]
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ScopeRefactoring))]
internal sealed class ScopeRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        if (await Declared.FindAsync(document, context.Span, context.CancellationToken).ConfigureAwait(false) is not { } declaration
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var maps = MapsInSight.Find(document.Project, model.Compilation, context.CancellationToken);
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var types in maps)
        {
            foreach (var category in types.CategoryNames)
            {
                var title = maps.Count == 1 ? category : types.Category.ContainingNamespace.ToDisplayString() + ": " + category;
                var remedy = Remedy.InCode(title, category, ScopeAttributeCode.On(declaration, document.Id, model, types, ImmutableArray.Create(category)));

                // Of a map, one category tells for all whether the place can have the attribute.
                if (await Remedies.ApplyAsync(document.Project.Solution, [remedy], context.CancellationToken).ConfigureAwait(false) is not { } changed)
                {
                    break;
                }

                actions.Add(CodeAction.Create(remedy.Title, _ => Task.FromResult(changed), title));
            }
        }

        if (actions.Count > 0)
        {
            context.RegisterRefactoring(CodeAction.Create("Put it into an interop scope", actions.ToImmutable(), isInlinable: false));
        }
    }
}
