using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>How far something has come.</summary>
internal static class StatusComparison
{
    public static void Compare(Status old, Status @new, ChangeList changes, (ChangeKind Superseded, ChangeKind Withdrawn, ChangeKind MovedBack, ChangeKind Advanced) kinds, Place oldPlace, Place newPlace, string name)
    {
        if (old == @new)
        {
            return;
        }

        var (before, after) = (Words.DocumentStatus.Of(old), Words.DocumentStatus.Of(@new));
        switch (@new)
        {
            case Status.Superseded:
                changes.Add(kinds.Superseded, oldPlace, newPlace, name, after);
                break;
            case Status.Withdrawn:
                changes.Add(kinds.Withdrawn, oldPlace, newPlace, name, after);
                break;
            default:
                changes.Add(RankOf(@new) < RankOf(old) ? kinds.MovedBack : kinds.Advanced, oldPlace, newPlace, name, before, after);
                break;
        }
    }

    /// <summary>Whether it can be used without a word of warning.</summary>
    public static bool IsInForce(Status status) => status is Status.InForce or Status.Living or Status.DeFacto;

    private static int RankOf(Status status) => status switch
    {
        Status.InForce or Status.Living => 5,
        Status.DeFacto => 4,
        Status.Candidate => 3,
        Status.Draft => 2,
        _ => 1,
    };
}
