// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/CrashWitness.h"

#include "plugin/loader/CrashMark.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstring>
#include <execinfo.h>
#include <link.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace skein {

namespace {

// Not SIGBUS, which base's BusGuard has: of that the marks of the calls alone tell.
constexpr std::array fatalSignals{SIGSEGV, SIGFPE, SIGILL, SIGABRT};
constexpr int deepestStack = 128;
/** Looking at a stack that is broken may never end. */
constexpr unsigned patienceSeconds = 5;
constexpr std::size_t signalStackBytes = 64 * 1024;

/** Where the module of a plugin lies in memory. */
struct Module
{
    std::uintptr_t begin;
    std::uintptr_t end;
    CrashPage::Id id;
};

// Read by the signal handler, so they are here and not in an object. Modules are never unloaded.
std::array<Module, 256> modules;
std::atomic<int> moduleCount{0};
std::atomic<CrashPage*> watchedPage{nullptr};
std::array<struct sigaction, fatalSignals.size()> formerActions;
std::array<char, signalStackBytes> signalStack;
stack_t formerStack{};

const Module* moduleAt(const void* address)
{
    const auto place = reinterpret_cast<std::uintptr_t>(address);
    for (int number = 0; number < moduleCount; ++number) {
        const Module& module = modules[static_cast<std::size_t>(number)];
        if (place >= module.begin && place < module.end) {
            return &module;
        }
    }
    return nullptr;
}

/** The plugin whose call is on this thread's mark, the deepest. */
const CrashPage::Id* calledHere(const CrashPage& page)
{
    const auto thread = static_cast<std::int32_t>(::syscall(SYS_gettid));
    const CrashPage::Slot* found = nullptr;
    for (const CrashPage::Slot& slot : page.slots) {
        if (slot.thread == thread && (found == nullptr || found->depth < slot.depth)) {
            found = &slot;
        }
    }
    return found != nullptr ? &found->id : nullptr;
}

void judge(CrashPage& page)
{
    std::array<void*, deepestStack> stack; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const int depth = ::backtrace(stack.data(), deepestStack);
    const CrashPage::Id* guilty = nullptr;
    for (int frame = 0; frame < depth && guilty == nullptr; ++frame) {
        const Module* module = moduleAt(stack[static_cast<std::size_t>(frame)]);
        guilty = module != nullptr ? &module->id : nullptr;
    }
    guilty = guilty != nullptr ? guilty : calledHere(page);
    if (guilty != nullptr) {
        page.guilty = *guilty;
    }
    page.verdict = guilty != nullptr ? CrashPage::Named : CrashPage::NoPlugin;
}

void onFatalSignal(int number, siginfo_t* info, void* /*context*/)
{
    for (std::size_t place = 0; place < fatalSignals.size(); ++place) {
        ::sigaction(fatalSignals[place], &formerActions[place], nullptr);
    }
    if (CrashPage* page = watchedPage.exchange(nullptr)) {
        ::alarm(patienceSeconds);
        judge(*page);
        ::alarm(0);
    }
    if (info->si_code <= 0) {
        ::raise(number); // Sent, not met: nothing would fault again.
    }
}

struct Search
{
    QString file;
    Module found{};
};

int lookAt(dl_phdr_info* object, std::size_t /*size*/, void* data)
{
    auto* search = static_cast<Search*>(data);
    const QString name = QFile::decodeName(object->dlpi_name);
    if (name.isEmpty() || QFileInfo(name).canonicalFilePath() != search->file) {
        return 0;
    }
    search->found.begin = UINTPTR_MAX;
    for (int part = 0; part < object->dlpi_phnum; ++part) {
        const auto& header = object->dlpi_phdr[part];
        if (header.p_type == PT_LOAD) {
            const std::uintptr_t begin = object->dlpi_addr + header.p_vaddr;
            search->found.begin = std::min(search->found.begin, begin);
            search->found.end =
                std::max(search->found.end, static_cast<std::uintptr_t>(begin + header.p_memsz));
        }
    }
    return 1;
}

CrashPage::Id bytesOf(const QByteArray& id)
{
    CrashPage::Id bytes{};
    std::memcpy(bytes.data(), id.constData(),
        std::min<std::size_t>(static_cast<std::size_t>(id.size()), bytes.size() - 1));
    return bytes;
}

} // namespace

CrashWitness::CrashWitness(CrashMark& mark)
{
    // The first call loads a library, which no handler of signals may do.
    std::array<void*, 1> nothing{};
    ::backtrace(nothing.data(), 1);
    watchedPage = &mark.page();
    // A stack that is full has no room for a handler.
    if (::sigaltstack(nullptr, &formerStack) == 0 && (formerStack.ss_flags & SS_DISABLE) != 0) {
        const stack_t stack{signalStack.data(), 0, signalStack.size()};
        ::sigaltstack(&stack, nullptr);
    }
    struct sigaction action = {};
    action.sa_sigaction = onFatalSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (std::size_t place = 0; place < fatalSignals.size(); ++place) {
        ::sigaction(fatalSignals[place], &action, &formerActions[place]);
    }
}

CrashWitness::~CrashWitness()
{
    watchedPage = nullptr;
    for (std::size_t place = 0; place < fatalSignals.size(); ++place) {
        ::sigaction(fatalSignals[place], &formerActions[place], nullptr);
    }
    if ((formerStack.ss_flags & SS_DISABLE) != 0) {
        ::sigaltstack(&formerStack, nullptr);
    }
}

void CrashWitness::know(const QString& file, const QByteArray& id)
{
    const int count = moduleCount;
    Search search{QFileInfo(file).canonicalFilePath()};
    if (static_cast<std::size_t>(count) == modules.size() ||
        ::dl_iterate_phdr(lookAt, &search) == 0) {
        return;
    }
    if (const Module* known = moduleAt(reinterpret_cast<const void*>(search.found.begin));
        known != nullptr && known->id == bytesOf(id)) {
        return;
    }
    search.found.id = bytesOf(id);
    modules[static_cast<std::size_t>(count)] = search.found;
    moduleCount = count + 1;
}

bool CrashWitness::isOf(const void* address, const QByteArray& id)
{
    const Module* module = moduleAt(address);
    return module != nullptr && module->id == bytesOf(id);
}

} // namespace skein
