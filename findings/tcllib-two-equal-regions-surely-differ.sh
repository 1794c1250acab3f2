#!/usr/bin/env bash
# Two regions in which every reign lasted one year differ with p = 0.00000006 for Tcllib's Kruskal-Wallis test.
#
# Guess: equal values share a rank, as in R; two groups of the same values have p = 1 (or no answer where all are
#   equal), and which group is named first changes the sign of Wilcoxon's statistic and nothing else.
# Using: Tcllib 1.21 (math::statistics 1.5.0) and Tcl 8.6.13 (Debian 12).
# Seen: equal values get ranks in the order of the groups. Two groups of 20 ones each have H = 29.3; with five each p is
#   0.009. Where not all is equal but much, as with whole years, p is 0.060 for R's 0.049. test-Wilcoxon is -2.19, and
#   1.57 with the groups the other way round.
# Matters: reigns are counted in whole years and many last one: the more ties, the surer the difference that is none.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2 tcllib=1.21+dfsg-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.tcl <<'TCL'
lappend auto_path [file join [pwd] root/usr/share/tcltk]
package require math::statistics
namespace import ::math::statistics::*
foreach rulers {3 5 20} {
    set ones [lrepeat $rulers 1]
    lassign [analyse-Kruskal-Wallis $ones $ones] h p
    puts "two groups of $rulers reigns of one year: Kruskal-Wallis H [format %.2f $h] p [format %.3g $p]"
}
set here {1 1 2 2 3}
set there {2 3 3 3 4}
lassign [analyse-Kruskal-Wallis $here $there] h p
puts "$here against $there: H [format %.2f $h] p [format %.3f $p], Wilcoxon\
  [format %.2f [test-Wilcoxon $here $there]] and turned round [format %.2f [test-Wilcoxon $there $here]]"
lassign [analyse-Kruskal-Wallis {1 2 5 9} {3 4 6 7 8}] h p
puts "without ties: H [format %.2f $h] p [format %.3f $p]"
TCL
lib=$PWD/root/usr/lib/x86_64-linux-gnu
env LC_ALL=C LD_LIBRARY_PATH="$lib" TCL_LIBRARY="$PWD/root/usr/share/tcltk/tcl8.6" nice -n 10 root/usr/bin/tclsh8.6 \
  find.tcl > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
two groups of 3 reigns of one year: Kruskal-Wallis H 3.86 p 0.0495
two groups of 5 reigns of one year: Kruskal-Wallis H 6.82 p 0.00902
two groups of 20 reigns of one year: Kruskal-Wallis H 29.27 p 6.3e-08
1 1 2 2 3 against 2 3 3 3 4: H 3.53 p 0.060, Wilcoxon -2.19 and turned round 1.57
without ties: H 0.54 p 0.462
EXPECTED
cat seen
diff -u expected seen
echo unchanged
