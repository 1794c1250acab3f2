@echo off
rem Starts Palace on Windows, and builds it the first time: palace --help
rem Needs a JDK 17 or newer and Maven. Build anew with: rmdir /s /q target
rem This file was written without a Windows at hand, and is not tested.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%HERE%target\palace.jar" (
    echo Building Palace, the first time only ... 1>&2
    call mvn -q -B -f "%HERE%pom.xml" -Dquick -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 exit /b 1
)
"%JAVA%" -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dpalace.home=%HERE%." %PALACE_JAVA_OPTS% -jar "%HERE%target\palace.jar" %*
exit /b %ERRORLEVEL%
