#!/usr/bin/env bash
# Do the scripts of "palace job slurm" hold on a real Slurm? Starts Debian's (slurm-wlm, munge) on this machine alone, with
# a configuration of its own; submits, requeues a task, kills one and submits it again, merges, and compares with the bytes
# of an undivided run. For root, outside CI: apt-get install slurm-wlm munge.
#
# Usage: checks/slurm.sh [HISTORIES] [SHARDS]. Ends with a line of figures; exit code 1 if something was otherwise.
set -u
cd "$(dirname "$0")/.."
histories=${1:-20000} shards=${2:-4}
for program in munged slurmctld slurmd sbatch; do
    command -v "$program" >/dev/null || { echo "$program is missing. Maybe: apt-get install slurm-wlm munge" >&2; exit 2; }
done
work=$(mktemp -d)
chmod 755 "$work"
started=()
finish() {
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null
    done
    wait
    rm -rf "$work"
}
trap finish EXIT
wrong=0 looked=0
looks() { # looks WHAT COMMAND...
    looked=$((looked + 1))
    if "${@:2}"; then
        echo "$1: yes"
    else
        wrong=$((wrong + 1)) && echo "$1: NO"
    fi
}
within() { # within SECONDS COMMAND...: waits until it succeeds
    local end=$((SECONDS + $1))
    until "${@:2}"; do
        ((SECONDS < end)) || return 1
        sleep 0.5
    done
}

# A cluster of one node.
here=$(hostname -s)
dd if=/dev/urandom of="$work/key" bs=128 count=1 status=none && chmod 400 "$work/key"
munged --foreground --force --key-file="$work/key" --socket="$work/munge" --pid-file="$work/munge.pid" \
    --log-file="$work/munge.log" --seed-file="$work/munge.seed" 2>"$work/munged.log" &
started+=($!)
memory=$(awk '/MemTotal/ {print int($2 / 1024) - 512}' /proc/meminfo)
mkdir "$work/state" "$work/spool"
cat >"$work/slurm.conf" <<CONF
ClusterName=check
SlurmctldHost=$here(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
MailProg=/bin/true
MaxArraySize=101
SchedulerParameters=sched_interval=2,bf_interval=2

NodeName=$here NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$memory
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
slurmctld -D -f "$SLURM_CONF" >"$work/slurmctld.log" 2>&1 &
started+=($!)
slurmd -D -f "$SLURM_CONF" >"$work/slurmd.log" 2>&1 &
started+=($!)
idle() { [[ $(sinfo -h -o %T 2>/dev/null) == idle ]]; }
if ! within 60 idle; then
    echo "Slurm does not come up:" && tail -n 5 "$work"/slurmctld.log "$work"/slurmd.log
    exit 1
fi
sbatch --version

./palace ensemble khrushchev-1964 -n "$histories" --no-charts --quiet --out "$work/one"
job() { # job FOLDER: prints the script for it
    ./palace job slurm khrushchev-1964 -n "$histories" --shards "$shards" --out "$1"
}
running() { squeue -h -r -t R -o %i -n palace-khrushchev-1964 | grep -q _; }
quiet() { [[ -z $(squeue -h) ]]; }
same() { # same FOLDER: every table as in the undivided run
    local table
    for table in "$work"/one/*.csv; do
        cmp -- "$table" "$1/${table##*/}" || return 1
    done
}
cp_out=$work/logs && mkdir "$cp_out"

# A task is requeued: Slurm ends it by TERM and begins it again; the merge follows by itself.
job "$work/requeued" >"$work/requeued.sh"
(cd "$cp_out" && bash "$work/requeued.sh") && within 60 running && sleep 3
task=$(squeue -h -r -t R -o %i -n palace-khrushchev-1964 | head -n 1)
looks "task $task is requeued" scontrol requeue "$task"
looks "all tasks and the merge end" within 600 quiet
looks "the bytes are those of an undivided run" same "$work/requeued"

# A task is killed: the merge comes all the same, names what is missing and says what to do; that is done.
job "$work/killed" >"$work/killed.sh"
(cd "$cp_out" && bash "$work/killed.sh") && within 60 running && sleep 3
task=$(squeue -h -r -t R -o %i -n palace-khrushchev-1964 | head -n 1)
looks "task $task is killed" scancel --signal=KILL --full "$task"
looks "no job waits for ever" within 600 quiet
merged=$(cd "$cp_out" && ls -t slurm-*.out | head -n 1)
sed 's/^/    /' "$cp_out/$merged"
looks "the merge names the missing task" grep -q -e "--array=${task#*_} " "$cp_out/$merged"
looks "the merge says how to do it again" grep -q "'bash job.sh TASKS'" "$cp_out/$merged"
looks "nothing half merged is left" bash -c "! ls '$work'/killed/*.csv 2>/dev/null"
(cd "$cp_out" && bash "$work/killed.sh" "${task#*_}")
looks "the task is done again, and the merge after it" within 600 quiet
looks "the bytes are those of an undivided run" same "$work/killed"

# The site's limit is seen before anything is submitted.
./palace job slurm khrushchev-1964 --shards 101 --out "$work/many" >"$work/many.sh"
looks "too many tasks are refused" bash -c "bash '$work/many.sh' 2>&1 | grep -q 'at most 100 tasks'"

echo "Slurm: $looked looks, $wrong wrong, $histories histories in $shards shards, $SECONDS s"
((wrong == 0))
